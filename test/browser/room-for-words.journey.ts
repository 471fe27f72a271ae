import { expect } from '@playwright/test';
import { walkAllScreens } from './all-screens';
import { faultsOfLayout, smallTargets } from './faults-of-screens';
import { journey } from './journey';

// bypassCSP, because the spacing of WCAG 1.4.12 is put into the page from outside, as a reader's own style is.
const usual = { contextOptions: { reducedMotion: 'reduce' }, bypassCSP: true } as const;
const touch = { ...usual, hasTouch: true, isMobile: true } as const;

const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

for (const { how, least, textSize, spaced, ...use } of [
  { how: '320 wide', viewport: { width: 320, height: 568 }, least: 44, textSize: 100, spaced: false, ...touch },
  { how: 'text at 200 %', viewport: { width: 390, height: 844 }, least: 44, textSize: 200, spaced: false, ...touch },
  { how: 'on its side', viewport: { width: 844, height: 390 }, least: 44, textSize: 100, spaced: false, ...touch },
  { how: 'with wider text', viewport: { width: 1280, height: 800 }, least: 24, textSize: 100, spaced: true, ...usual },
]) {
  journey.describe(how, () => {
    journey.use(use);

    journey('nothing is cut off or small to press, nothing moves, and nothing scrolls sideways', async ({ page }) => {
      journey.setTimeout(180_000);
      await page.addInitScript((size) => localStorage.setItem('textSize', size), String(textSize));
      const found: string[] = [];
      await walkAllScreens(page, 'fi', async (screen) => {
        if (spaced && screen === 'home, empty') await page.addStyleTag({ content: spacing });
        const faults = [...(await faultsOfLayout(page)), ...(await smallTargets(page, least))];
        found.push(...faults.map((fault) => `${screen}: ${fault}`));
      });
      expect(found).toEqual([]);
    });
  });
}
