import type { ReactNode } from 'react';
import { useMapRoom } from '../map/map-room';
import { useOff } from '../parts/controls-off';
import { useDraft } from '../parts/use-draft';
import styles from './cells.module.css';
import type { Column } from './list-room';

type CellProps = { readonly label: string; readonly children: ReactNode };

/** A cell that brings the word of its column along where rows are folded into cards. */
export function Cell({ label, children }: CellProps) {
  return <td data-label={label}>{children}</td>;
}

/** What is only read here, each on a line of its own; nothing at all when nothing is said. */
export function CellWords({ words }: { readonly words: readonly string[] }) {
  return words.length === 0 ? null : (
    <div className={styles.words}>
      {words.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

type TextProps = {
  readonly label: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
  readonly column?: Column;
  readonly placeholder?: string;
  /** Its line breaks are kept. */
  readonly long?: boolean;
};

const mostRows = 6;

/** Text in a cell, which takes effect as it is written. */
export function CellText({ label, value, onWrite, column, placeholder, long = false }: TextProps) {
  const { document } = useMapRoom();
  const draft = useDraft({ value, onWrite, onSettle: document.settle });
  const field = { ...draft, className: styles.field, 'aria-label': label, 'data-column': column, placeholder };
  return long ? (
    <textarea rows={Math.min(mostRows, draft.value.split('\n').length)} {...field} />
  ) : (
    <input {...field} />
  );
}

type SelectProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  readonly onChoose: (value: string) => void;
  readonly column?: Column;
};

/** One of several words in a cell. */
export function CellSelect({ label, value, choices, onChoose, column }: SelectProps) {
  return (
    <select
      className={styles.field}
      aria-label={label}
      data-column={column}
      value={value}
      {...useOff()}
      onChange={({ target }) => onChoose(target.value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.words}
        </option>
      ))}
    </select>
  );
}
