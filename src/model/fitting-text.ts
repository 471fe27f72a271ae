/** The longest text a map holds, in UTF-16 units. */
const mostLetters = 10_000;

/** A text as a map keeps it, so that what is written to a file is what is read back: in NFC, whole characters, not endless. */
export function fittingText(text: string): string {
  return text
    .normalize('NFC')
    .slice(0, mostLetters)
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}
