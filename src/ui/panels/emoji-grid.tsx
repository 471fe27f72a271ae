import { type KeyboardEvent, useRef, useState } from 'react';
import styles from './emoji-field.module.css';

export type EmojiShown = { readonly emoji: string; readonly name: string };

type Props = {
  readonly label: string;
  readonly shown: readonly EmojiShown[];
  readonly value: string | undefined;
  readonly onChoose: (emoji: string) => void;
  /** Has a height of its own. */
  readonly scrolls?: boolean;
};

/** Emoji in rows. The grid is one stop of the Tab key; arrows, Home and End go from one to another. */
export function EmojiGrid({ label, shown, value, onChoose, scrolls = false }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(0);
  const stop = Math.min(reached, shown.length - 1);
  const pressed = (event: KeyboardEvent<HTMLButtonElement>) => {
    const cells = [...(grid.current?.querySelectorAll('button') ?? [])];
    const next = nextStop(event.key, stop, cells);
    if (next === undefined) return;
    event.preventDefault();
    setReached(next);
    cells[next]?.focus();
  };
  return (
    <div ref={grid} role="toolbar" aria-label={label} className={styles.grid} data-scrolls={scrolls}>
      {shown.map(({ emoji, name }, at) => (
        <button
          key={emoji}
          type="button"
          aria-pressed={emoji === value}
          aria-label={name}
          title={name}
          tabIndex={at === stop ? 0 : -1}
          onFocus={() => setReached(at)}
          onKeyDown={pressed}
          onClick={() => onChoose(emoji)}
        >
          {emoji}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads; how many there are in a row shows in where they stand. */
function nextStop(key: string, stop: number, cells: readonly HTMLElement[]): number | undefined {
  const last = cells.length - 1;
  const top = cells[0]?.offsetTop;
  const inRow = Math.max(
    1,
    cells.findIndex(({ offsetTop }) => offsetTop !== top),
  );
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: stop + 1,
    ArrowLeft: stop - 1,
    ArrowDown: stop + inRow,
    ArrowUp: stop - inRow,
    Home: 0,
    End: last,
  };
  const next = steps[key];
  return next === undefined || next < 0 || next > last ? undefined : next;
}
