const letters = new Intl.Segmenter('fi', { granularity: 'grapheme' });

/** A text as the letters people see, so that an emoji or an accent is never cut in two. At most 400 of them. */
export function lettersOf(text: string): readonly string[] {
  return Array.from(letters.segment(text.slice(0, 1_600)), ({ segment }) => segment).slice(0, 400);
}
