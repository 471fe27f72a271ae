import type { Page } from '@playwright/test';
import { contrastOf, type Pixels, pixelsIn } from './pixels';

export const colourings = ['light', 'dark', 'forced light', 'forced dark'] as const;
export type Colouring = (typeof colourings)[number];

const visions = ['achromatopsia', 'deuteranopia', 'protanopia'] as const;

export async function colourAs(page: Page, colouring: Colouring): Promise<void> {
  await page.emulateMedia({
    colorScheme: colouring.endsWith('dark') ? 'dark' : 'light',
    forcedColors: colouring.startsWith('forced') ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
}

export type Clip = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A part of the screen in every colouring, and in the light one as those see it who tell few colours apart. */
export async function inEveryWay(page: Page, clip: Clip): Promise<ReadonlyMap<string, Pixels>> {
  const seen = new Map<string, Pixels>();
  const session = await page.context().newCDPSession(page);
  for (const colouring of colourings) {
    await colourAs(page, colouring);
    seen.set(colouring, pixelsIn(await page.screenshot({ clip })));
    if (colouring !== 'light') continue;
    for (const type of visions) {
      await session.send('Emulation.setEmulatedVisionDeficiency', { type });
      seen.set(`${colouring}, ${type}`, pixelsIn(await page.screenshot({ clip })));
    }
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
  }
  await session.detach();
  return seen;
}

/** In which ways fewer than `least` pixels differ 3 : 1. */
export function alike(
  one: ReadonlyMap<string, Pixels>,
  other: ReadonlyMap<string, Pixels>,
  least: number,
): readonly string[] {
  return [...one].flatMap(([way, pixels]) => {
    const differing = other.get(way);
    const count = differing ? differingPixels(pixels, differing) : 0;
    return count < least ? [`${way}: only ${count} pixels differ`] : [];
  });
}

function differingPixels(one: Pixels, other: Pixels): number {
  let count = 0;
  for (let y = 0; y < one.height; y += 1) {
    for (let x = 0; x < one.width; x += 1) if (contrastOf(one.at(x, y), other.at(x, y)) >= 3) count += 1;
  }
  return count;
}
