import type { PassphraseAdvice } from '../../ui/backup/passphrase-advice';

/** Fetched when somebody makes a passphrase for a file. */
export const passphraseAdvice: PassphraseAdvice = {
  suggest: async (language) => (await import('../../vault/suggested-passphrase')).suggestedPassphrase(language),
  isWeak: async (passphrase) => (await import('../../vault/passphrase-strength')).strengthOf(passphrase) === 'weak',
};
