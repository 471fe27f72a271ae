import type { ReactNode } from 'react';
import { useOff } from '../parts/controls-off';
import type { Column } from './list-room';
import styles from './row-button.module.css';

type Props = {
  readonly words: string;
  /** Whose row it is in. */
  readonly of: string;
  readonly icon: ReactNode;
  readonly onPress: () => void;
  readonly column?: Column;
  readonly isOpen?: boolean;
  /** It shows something and changes nothing. */
  readonly onlyShows?: boolean;
};

/** Something one can do to a row. A plain button: there are hundreds of them on a large map. */
export function RowButton({ words, of, icon, onPress, column, isOpen, onlyShows = false }: Props) {
  const off = useOff();
  return (
    <button
      type="button"
      className={styles.act}
      aria-label={[words, of].join(': ')}
      aria-expanded={isOpen}
      data-column={column}
      {...(onlyShows ? undefined : off)}
      onClick={onPress}
    >
      {icon}
      <span>{words}</span>
    </button>
  );
}
