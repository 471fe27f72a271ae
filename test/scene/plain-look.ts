import { everything, type Look } from '../../src/scene/look';

/** A look in which every letter is as wide as every other, and words are keys. */
export function plainLook(wish: Partial<Pick<Look, 'unit' | 'textScale' | 'upright' | 'shown'>> = {}): Look {
  return {
    unit: 320,
    textScale: 1,
    shown: everything,
    measure: (text, size) => text.length * size * 0.54,
    words: {
      centre: ({ label, word }) => label ?? word,
      area: ({ name, id }) => name ?? id,
      ring: ({ name, id }) => name ?? id,
      legend: ({ of, key }) => `${of} ${key}`,
      note: (kind) => kind,
    },
    ...wish,
  };
}
