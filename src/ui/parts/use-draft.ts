import { useState } from 'react';
import { asWritten } from './as-written';
import { useOff } from './controls-off';

type Drafted = {
  readonly value: string;
  readonly onWrite: (value: string) => void;
  /** The field was left, or writing has paused. */
  readonly onSettle: () => void;
  /** What is written takes effect only later: a lock keeps it under this name until the field is there again. */
  readonly keptAs?: string | undefined;
};

/**
 * What a field of text needs: what is being written takes effect at once, and stands as written until the field is
 * left, even where the map keeps it tidied.
 */
export function useDraft({ value, onWrite, onSettle, keptAs }: Drafted) {
  const [draft, setDraft] = useState<string>();
  const off = useOff();
  return {
    value: draft ?? value,
    ...asWritten,
    ...off,
    readOnly: off !== undefined,
    'data-draft': keptAs,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setDraft(event.target.value);
      onWrite(event.target.value);
    },
    onBlur: () => {
      setDraft(undefined);
      onSettle();
    },
  };
}
