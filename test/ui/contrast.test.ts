import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const usual = tokens.slice(0, tokens.indexOf('@media'));
const pairs = new Map(
  [...usual.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

type Theme = 'light' | 'dark';

function colour(name: string, theme: Theme): string {
  const pair = pairs.get(name);
  if (!pair) throw new Error(`No colour called ${name}.`);
  return pair[theme];
}

/** As WCAG 2 has it. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: Theme): number {
  const [light = 0, dark = 0] = [luminance(colour(one, theme)), luminance(colour(other, theme))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const sheets = ['paper', 'sheet', 'band0', 'band1', 'band2'];
const areas = [...pairs.keys()].filter((name) => name.startsWith('area-'));

describe.each(['light', 'dark'] as const)('In the %s theme', (theme) => {
  const below = (least: number, inks: readonly string[], grounds: readonly string[]) =>
    inks.flatMap((ink) =>
      grounds
        .map((ground) => ({ ink, ground, contrast: contrast(ink, ground, theme) }))
        .filter((pair) => pair.contrast < least),
    );

  it('whatever is written on the drawing can be read on every tint: 4.5 to 1', () => {
    expect(below(4.5, ['ink', 'soft'], sheets)).toEqual([]);
    // The names of areas are written along the rim, outside every tint.
    expect(below(4.5, areas, ['paper', 'sheet'])).toEqual([]);
    expect(below(4.5, ['ink'], ['note'])).toEqual([]);
  });

  it('what is written beside the drawing can be read: 4.5 to 1', () => {
    expect(below(4.5, ['ink', 'soft', 'accent', 'danger'], ['paper', 'sheet', 'accent-wash'])).toEqual([]);
    expect(below(4.5, ['on-accent'], ['accent'])).toEqual([]);
  });

  it('lines, rims, the ring of focus and whatever can be pressed stand out: 3 to 1', () => {
    expect(below(3, ['ink', 'accent', 'heart', ...areas], sheets)).toEqual([]);
    expect(below(3, ['control', 'accent', 'danger', 'good'], ['paper', 'sheet'])).toEqual([]);
  });
});
