import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printPalette } from '../../src/picture/print-palette';
import type { Ink } from '../../src/scene/shapes';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');

function lightValue(token: string): string | undefined {
  const value = new RegExp(`--${token}: light-dark\\((#[0-9a-f]+),`).exec(tokens)?.[1];
  return value?.length === 4 ? value.replace(/[0-9a-f]/g, '$&$&') : value;
}

describe('the colours of pictures', () => {
  const inks = (Object.keys(printPalette) as Ink[]).filter((ink) => ink !== 'paper');

  it.each(inks)('are the light ones of the screen: %s', (ink) => {
    expect(printPalette[ink]).toBe(lightValue(ink === 'onAccent' ? 'on-accent' : ink));
  });

  it('lie on white paper', () => {
    expect(printPalette.paper).toBe('#ffffff');
  });
});
