import { type KeyboardEvent, type ReactNode, type SubmitEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asWritten } from '../parts/as-written';
import { Button } from '../parts/button';
import { useOff } from '../parts/controls-off';
import styles from './add-line.module.css';
import type { Column } from './list-room';

type Props = {
  readonly label: string;
  readonly placeholder: string;
  /** Adds it, and tells whether the line may be empty now. `row` is how many have been added one after another. */
  readonly onAdd: (written: string, row: number) => void;
  /** Where the keyboard goes when the row of names has ended. */
  readonly onEnd: () => void;
  readonly column?: Column;
  /** What is chosen before it is written. */
  readonly before?: ReactNode;
};

/** A line at the end of a table: name ⏎ name ⏎. An empty one ends it; Esc leaves nothing of what is being written. */
export function AddLine({ label, placeholder, onAdd, onEnd, column, before }: Props) {
  const { t } = useTranslation('list');
  const off = useOff();
  const [text, setText] = useState('');
  const [row, setRow] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (row > 0) field.current?.scrollIntoView({ block: 'nearest' });
  }, [row]);
  const end = () => {
    setText('');
    setRow(0);
    onEnd();
  };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const written = text.trim();
    if (written !== '' || row === 0) onAdd(written, row);
    if (written === '') return end();
    setText('');
    setRow(row + 1);
    field.current?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (text === '' && row > 0) end();
    setText('');
  };
  return (
    <form className={styles.add} onSubmit={add}>
      {before}
      <input
        ref={field}
        className={styles.boxed}
        aria-label={label}
        data-column={column}
        placeholder={placeholder}
        value={text}
        {...asWritten}
        {...off}
        readOnly={off !== undefined}
        data-draft={label}
        enterKeyHint="next"
        onChange={({ target }) => setText(target.value)}
        onKeyDown={pressed}
        onBlur={() => text === '' && setRow(0)}
      />
      <Button look="plain" type="submit" aria-label={label}>
        {t('add')}
      </Button>
    </form>
  );
}
