import type { PlaywrightTestOptions } from '@playwright/test';
import { expect } from '@playwright/test';
import { firstStartOf, type PartOfWalk, partsOfWalk, walkScreens } from './all-screens';
import { faultsOfLayout, smallTargets } from './faults-of-screens';
import { journey } from './journey';

export type Reader = {
  readonly how: string;
  readonly use: Partial<PlaywrightTestOptions>;
  /** How large, in pixels, whatever can be pressed must be. */
  readonly least: number;
  /** As in the settings: 100 is the usual. */
  readonly textSize?: number;
  /** A style of the reader's own. */
  readonly style?: string;
};

/** On every screen nothing is cut off or small to press, nothing moves, and nothing scrolls sideways. */
export function expectRoom(reader: Reader, parts: readonly PartOfWalk[] = partsOfWalk): void {
  const { how, use, least, textSize = 100, style } = reader;
  for (const part of parts) {
    journey.describe(`${how}, ${part}`, () => {
      // bypassCSP, because a reader's own style is put into the page from outside.
      journey.use({
        ...use,
        contextOptions: { reducedMotion: 'reduce' },
        bypassCSP: true,
        firstStart: firstStartOf(part),
      });

      journey('nothing is cut off or small to press, nothing moves, and nothing scrolls sideways', async ({ page }) => {
        journey.setTimeout(180_000);
        await page.addInitScript((size) => localStorage.setItem('textSize', size), String(textSize));
        const found: string[] = [];
        await walkScreens(part, page, 'fi', async (screen) => {
          if (style !== undefined) await page.evaluate(dressed, style);
          const faults = [...(await faultsOfLayout(page)), ...(await smallTargets(page, least))];
          found.push(...faults.map((fault) => `${screen}: ${fault}`));
        });
        expect(found).toEqual([]);
      });
    });
  }
}

/** In the page, once after each load of it. */
function dressed(style: string): void {
  if (document.getElementById('style-of-reader')) return;
  const element = Object.assign(document.createElement('style'), { id: 'style-of-reader', textContent: style });
  document.head.append(element);
}
