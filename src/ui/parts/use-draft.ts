import { useState } from 'react';
import { asWritten } from './as-written';
import { useOff } from './controls-off';

type Drafted = {
  readonly value: string;
  readonly onWrite: (value: string) => void;
  /** The field was left, or writing has paused. */
  readonly onSettle: () => void;
};

/**
 * What a field of text needs: what is being written takes effect at once, and stands as written until the field is
 * left, even where the map keeps it tidied.
 */
export function useDraft({ value, onWrite, onSettle }: Drafted) {
  const [draft, setDraft] = useState<string>();
  const off = useOff();
  return {
    value: draft ?? value,
    ...asWritten,
    ...off,
    readOnly: off !== undefined,
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
