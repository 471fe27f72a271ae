import { createContext, useContext } from 'react';

/** What is known about passphrases elsewhere. */
export type PassphraseAdvice = {
  /** A few random words of a language. */
  readonly suggest: (language: 'fi' | 'sv' | 'en') => Promise<string>;
  readonly isWeak: (passphrase: string) => Promise<boolean>;
};

/** Where nobody gives advice, people think for themselves. */
export const PassphraseAdviceContext = createContext<PassphraseAdvice | undefined>(undefined);

export const usePassphraseAdvice = () => useContext(PassphraseAdviceContext);
