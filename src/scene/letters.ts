const letters = new Intl.Segmenter('fi', { granularity: 'grapheme' });

/** Latin letters, signs and spaces, each of which is a letter of its own. */
const plain = /^[\u0020-\u007e\u00a0-\u024f\u2010-\u2026]*$/;

/** A text as the letters people see, so that an emoji or an accent is never cut in two. At most 400 of them. */
export function lettersOf(text: string): readonly string[] {
  const start = text.slice(0, 1_600);
  if (plain.test(start)) return Array.from(start.slice(0, 400));
  return Array.from(letters.segment(start), ({ segment }) => segment).slice(0, 400);
}

/** Brackets, quotation marks and the like, which begin a word and are none of its letters. */
const opening = /^[\p{P}\p{S}]+(?=[\p{L}\p{N}])/u;

/** The first letters of the first two words; nothing for somebody without a name. */
export function initials(name: string): string {
  const words = name.trim().split(/[\s-]+/u, 2);
  return words.map((word) => lettersOf(word.slice(0, 40).replace(opening, ''))[0]?.toUpperCase() ?? '').join('');
}
