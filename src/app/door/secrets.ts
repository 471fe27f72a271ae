import type { Secrets } from '../../ui/door/secrets';
import { fewestLetters } from '../../vault/passphrase';
import { strengthOf } from '../../vault/passphrase-strength';
import { isSameCode } from '../../vault/recovery-code';
import { suggestedPassphrase } from '../../vault/suggested-passphrase';

export const secrets: Secrets = { fewestLetters, strengthOf, isSameCode, suggestedPassphrase };
