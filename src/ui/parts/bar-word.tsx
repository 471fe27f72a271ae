import type { ReactNode } from 'react';
import styles from './bar-word.module.css';

/** The word of a button in a bar, which gives way to the sign beside it where there is little room. */
export function BarWord({ children }: { readonly children: ReactNode }) {
  return <span className={styles.word}>{children}</span>;
}
