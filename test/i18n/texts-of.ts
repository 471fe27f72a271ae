type Texts = ReadonlyMap<string, string>;

/** Every text by where it stands, such as `map.tool.add`. */
export function textsOf(words: unknown, at = ''): Texts {
  if (typeof words === 'string') return new Map([[at, words]]);
  return new Map(
    Object.entries(words ?? {}).flatMap(([key, inner]) => [...textsOf(inner, at === '' ? key : `${at}.${key}`)]),
  );
}

/** The places for names and numbers in a text. */
export function slotsIn(text = ''): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name).sort();
}
