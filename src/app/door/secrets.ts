import type { Secrets } from '../../ui/door/secrets';
import { fewestLetters } from '../../vault/passphrase';
import { strengthOf } from '../../vault/passphrase-strength';
import { isSameCode } from '../../vault/recovery-code';

export const secrets: Secrets = {
  fewestLetters,
  strengthOf,
  isSameCode,
  suggestedPassphrase: async (language) =>
    (await import('../../vault/suggested-passphrase')).suggestedPassphrase(language),
};
