import type { ReactNode } from 'react';
import styles from './row-button.module.css';

/** The cell of what can be done to a row. */
export function ActsCell({ children }: { readonly children: ReactNode }) {
  return (
    <td>
      <div className={styles.acts}>{children}</div>
    </td>
  );
}
