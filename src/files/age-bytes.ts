const binary = 'age-encryption.org/v1\n';
const armoured = /^\s*-----BEGIN AGE ENCRYPTED FILE-----\s([A-Za-z0-9+/=\s]*)-----END AGE ENCRYPTED FILE-----\s*$/;

/** What marks an encrypted file at its start, in bytes or in letters; blank space before it is let pass. */
export const looksSealed = (beginning: string) =>
  beginning.startsWith(binary.trim()) || beginning.trimStart().startsWith('-----BEGIN AGE ENCRYPTED FILE-----');

/** The encrypted file in bytes, also when it was written in letters; `undefined` when the letters are no such thing. */
export function ageBytes(bytes: Uint8Array): Uint8Array | undefined {
  if (startOf(bytes).startsWith(binary.trim())) return bytes;
  const letters = armoured.exec(new TextDecoder('latin1').decode(bytes))?.[1];
  try {
    return letters === undefined ? undefined : bytesIn(atob(letters.replace(/\s/g, '')));
  } catch {
    return undefined;
  }
}

export const startOf = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 100));

const bytesIn = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
