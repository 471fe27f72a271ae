import { type ReactNode, useId } from 'react';
import { useOff } from '../parts/controls-off';
import { useDraft } from '../parts/use-draft';
import styles from './fields.module.css';

type FieldProps = { readonly label: string; readonly hint?: string; readonly children: (id: string) => ReactNode };

function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children(id)}
      {hint && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}

type TextProps = {
  readonly label: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
  /** The field was left, or writing has paused. */
  readonly onSettle: () => void;
  readonly long?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
  /** What is written takes effect only later: a lock keeps it under this name. */
  readonly keptAs?: string;
  /** The first field of a panel, which takes the focus when the panel is called. */
  readonly first?: boolean;
};

/** Text that takes effect as it is written. */
export function TextField({ label, value, onWrite, onSettle, keptAs, long, hint, placeholder, first }: TextProps) {
  const draft = useDraft({ value, onWrite, onSettle, keptAs });
  const shared = {
    ...draft,
    className: styles.input,
    placeholder,
    'data-first': first ? true : undefined,
  };
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      {(id) => (long ? <textarea id={id} rows={3} {...shared} /> : <input id={id} {...shared} />)}
    </Field>
  );
}

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly words: string;
  readonly picture?: ReactNode;
};

type SelectProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice<string>[];
  readonly onChoose: (value: string) => void;
};

export function SelectField({ label, value, choices, onChoose }: SelectProps) {
  const off = useOff();
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          className={styles.input}
          value={value}
          {...off}
          onChange={(event) => onChoose(event.target.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type ChipsProps<Value extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly isOn: (value: Value) => boolean;
  readonly onToggle: (value: Value, on: boolean) => void;
  /** Several at once, or exactly one. */
  readonly several?: boolean;
  /** The label can be read beside them already, and is only for those who listen. */
  readonly isLabelQuiet?: boolean;
};

/** Words to touch: one of several, or as many as are true. */
export function Chips<Value extends string>({ label, choices, isOn, onToggle, ...rest }: ChipsProps<Value>) {
  const { several = false, isLabelQuiet = false } = rest;
  const name = useId();
  const off = useOff();
  return (
    <fieldset className={styles.chips}>
      <legend className={isLabelQuiet ? 'visually-hidden' : styles.label}>{label}</legend>
      {choices.map(({ value, words, picture }) => (
        <label key={value} className={styles.chip}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={isOn(value)}
            {...off}
            onChange={(event) => onToggle(value, event.target.checked)}
          />
          {picture}
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
