import { Decrypter, Encrypter } from 'age-encryption';
import type { Outcome } from '../model/outcome';
import type { FileProblem } from './file-problem';

type Bytes = Uint8Array<ArrayBuffer>;

/** What guessing one passphrase costs: 2^18 rounds of scrypt, a quarter of a gigabyte and about a second. */
const usualWork = 18;

/** An age v1 file that one passphrase opens, in this program and in any other that knows age. */
export async function sealWithAge(plain: Bytes, passphrase: string, work = usualWork): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(work);
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  return (await encrypter.encrypt(plain)) as Bytes;
}

/** Whole and authentic, or not at all. Its header has been found to ask for a passphrase, and for bearable work. */
export async function openWithAge(sealed: Uint8Array, passphrase: string): Promise<Outcome<Bytes, FileProblem>> {
  const decrypter = new Decrypter();
  for (const form of new Set([passphrase.normalize('NFC'), passphrase])) decrypter.addPassphrase(form);
  let hasMissed = false;
  // Asked only after every form of the passphrase has been tried.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      hasMissed = true;
      return null;
    },
  });
  try {
    return { ok: true, value: (await decrypter.decrypt(sealed)) as Bytes };
  } catch (error) {
    if (hasMissed) return { ok: false, problem: { reason: 'wrongPassphrase' } };
    return { ok: false, problem: { reason: error instanceof RangeError ? 'tooHeavy' : 'damaged' } };
  }
}
