import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { asWritten } from '../parts/as-written';
import styles from './finding.module.css';
import { foundNames } from './found-names';

type Choice<Value> = { readonly value: Value; readonly words: string };

type Props<Value> = {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
  /** How many are left after what was written; not told while nothing is. */
  readonly onFound?: (count: number) => void;
  readonly none: string;
};

/** A field with a list: what is written narrows the list, ↑ and ↓ walk it, Enter takes the one that is lit. */
export function Combobox<Value extends string>({ label, choices, onChoose, onFound, none }: Props<Value>) {
  const [sought, setSought] = useState('');
  const [lit, setLit] = useState(0);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = foundNames(choices, sought);
  const at = Math.min(lit, found.length - 1);

  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  });

  const write = (text: string) => {
    setSought(text);
    setLit(0);
    if (text.trim() !== '') onFound?.(foundNames(choices, text).length);
  };
  const walk = (by: number) => setLit((at + by + found.length) % Math.max(1, found.length));
  const keys = new Map<string, () => void>([
    ['ArrowDown', () => walk(1)],
    ['ArrowUp', () => walk(-1)],
    ['Enter', () => found[at] && onChoose(found[at].value)],
  ]);
  const pressed = (event: KeyboardEvent) => {
    const act = keys.get(event.key);
    if (!act || event.nativeEvent.isComposing || (event.repeat && event.key === 'Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className={styles.field}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found[at] && `${id}-${at}`}
        value={sought}
        {...asWritten}
        onChange={({ target }) => write(target.value)}
        onKeyDown={pressed}
      />
      <div ref={list} id={`${id}-list`} className={styles.list} role="listbox" aria-label={label} tabIndex={-1}>
        {found.map(({ value, words }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: the field names the lit one as its own.
          <div
            key={value}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(value)}
          >
            {words}
          </div>
        ))}
        {found.length === 0 && <p>{none}</p>}
      </div>
    </>
  );
}
