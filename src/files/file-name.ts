const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** What a file is called when it leaves: the day and four random signs. Nothing of the map is ever in it. */
export function fileName(ending: 'png' | 'svg' | 'verkosto.json' | 'verkostopohja.json', day: string): string {
  const signs = crypto.getRandomValues(new Uint8Array(4));
  return `verkostokartta-${day}-${Array.from(signs, (sign) => letters.charAt(sign & 31)).join('')}.${ending}`;
}
