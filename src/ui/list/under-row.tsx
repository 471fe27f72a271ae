import type { KeyboardEvent, ReactNode } from 'react';
import { useListRoom } from './list-room';
import styles from './under-row.module.css';

/** What is open under a row, as wide as the table. Esc closes it. */
export function UnderRow({ columns, children }: { readonly columns: number; readonly children: ReactNode }) {
  const { close } = useListRoom();
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    close();
  };
  return (
    <tr className={styles.under} onKeyDown={pressed}>
      <td colSpan={columns}>{children}</td>
    </tr>
  );
}
