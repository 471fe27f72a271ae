import { createContext, useContext } from 'react';

/** What a screen needs to know about passphrases and codes; made by those who know what opens a vault. */
export type Secrets = {
  readonly fewestLetters: number;
  /** `short` is not taken; `weak` is, though it should not be. */
  readonly strengthOf: (passphrase: string) => 'short' | 'weak' | 'fair' | 'strong';
  readonly suggestedPassphrase: (language: 'fi' | 'sv' | 'en') => Promise<string>;
  /** Whether one group of a code, or all of it, was copied right. */
  readonly isSameCode: (written: string, code: string) => boolean;
};

export const SecretsContext = createContext<Secrets | undefined>(undefined);

export function useSecrets(): Secrets {
  const secrets = useContext(SecretsContext);
  if (!secrets) throw new Error('a screen that asks for secrets has been given none');
  return secrets;
}
