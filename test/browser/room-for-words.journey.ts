import { expect } from '@playwright/test';
import { walkAllScreens } from './all-screens';
import { faultsOfLayout, smallTargets } from './faults-of-screens';
import { journey } from './journey';

const contextOptions = { reducedMotion: 'reduce' } as const;

for (const { viewport, textSize } of [
  { viewport: { width: 320, height: 568 }, textSize: 100 },
  { viewport: { width: 390, height: 844 }, textSize: 200 },
]) {
  journey.describe(`${viewport.width} × ${viewport.height}, text at ${textSize} %, by touch`, () => {
    journey.use({ viewport, contextOptions, hasTouch: true, isMobile: true });

    journey('nothing is cut off or small to touch, nothing moves, and nothing scrolls sideways', async ({ page }) => {
      journey.setTimeout(180_000);
      await page.addInitScript((size) => localStorage.setItem('textSize', size), String(textSize));
      const found = new Set<string>();
      await walkAllScreens(page, 'fi', async (screen) => {
        for (const fault of await faultsOfLayout(page)) found.add(`${screen}: ${fault}`);
        for (const target of await smallTargets(page, 44)) found.add(`${screen}: small: ${target}`);
      });
      expect([...found]).toEqual([]);
    });
  });
}
