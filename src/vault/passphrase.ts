import { type Bytes, textBytes } from './bytes';

/** Shorter ones are not taken. There are no other rules of what a passphrase must be made of. */
export const fewestLetters = 12;

/**
 * A passphrase as it is meant, however a keyboard composes its letters and whatever space it adds. What is written
 * here opens every vault there is: it can never change.
 */
export const meant = (passphrase: string) => passphrase.normalize('NFKC').trim().replace(/\s+/gu, ' ');

export const passphraseBytes = (passphrase: string): Bytes => textBytes(meant(passphrase));
