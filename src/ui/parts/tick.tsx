import type { ReactNode } from 'react';
import styles from './tick.module.css';

type Props = {
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  /** How much room it takes where it stands. */
  readonly className: string | undefined;
  readonly children: ReactNode;
};

/** A box to be ticked, with its words. */
export function Tick({ isTicked, onTick, className, children }: Props) {
  return (
    <label className={`${styles.tick} ${className}`}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isTicked}
        onChange={({ target }) => onTick(target.checked)}
      />
      {children}
    </label>
  );
}
