import type { Measure } from '../../src/scene/look';
import widths from './atkinson-widths.json' with { type: 'json' };

/** Advances in thousandths of the size, by weight, as Chromium sets Atkinson Hyperlegible Next without kerning. */
const advances: Readonly<Record<string, Readonly<Record<string, number>>>> = widths;

/** The width of a text in the typeface of the app. Kerning would make it narrower by half a per cent. */
export const realMeasure: Measure = (text, size, weight) => {
  const ofWeight = advances[`${weight}`] ?? advances['500'] ?? {};
  let sum = 0;
  for (const letter of text) sum += ofWeight[letter] ?? 600;
  return (sum * size) / 1_000;
};
