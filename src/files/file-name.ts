const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

type FileEnding = 'png' | 'svg' | 'verkosto' | 'verkosto.json' | 'verkostopohja.json' | 'sealed';

/** What a file is called when it leaves: the day and four random signs. Nothing of the map is ever in it. */
export function fileName(ending: FileEnding, day: string): string {
  const signs = crypto.getRandomValues(new Uint8Array(4));
  return `verkostokartta-${day}-${Array.from(signs, (sign) => letters.charAt(sign & 31)).join('')}.${ending}`;
}
