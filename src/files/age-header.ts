import { startOf } from './age-bytes';
import type { FileProblem } from './file-problem';
import { limits } from './limits';

/**
 * Why an encrypted file cannot be opened with a passphrase, as its header tells before any work is done. The header
 * is `age-encryption.org/v1`, one stanza for each way in, and a line with its authentication.
 */
export function problemInAgeHeader(bytes: Uint8Array): FileProblem | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, longestHeader));
  const end = beginning.indexOf('\n--- ');
  if (!startOf(bytes).startsWith('age-encryption.org/v1\n') || end === -1) return { reason: 'damaged' };
  const [waysIn, ...others] = beginning
    .slice(0, end)
    .split('\n')
    .filter((line) => line.startsWith('-> '));
  const [, kind, , factor = ''] = waysIn?.split(' ') ?? [];
  if (kind !== 'scrypt' || others.length > 0) return { reason: 'otherKey' };
  if (!/^[1-9]\d*$/.test(factor)) return { reason: 'damaged' };
  return Number(factor) > limits.workFactor ? { reason: 'tooMuchWork' } : undefined;
}

/** That of a file for one passphrase has some 200 bytes; one for many keys says so in its first lines. */
const longestHeader = 4096;
