import { expect } from '@playwright/test';
import { walkAllScreens } from './all-screens';
import { violationsInColours } from './faults-of-screens';
import { journey } from './journey';

/** Every language, both themes and every size that the whole matrix in test/long has. */
const combinations = [
  { language: 'fi', size: { width: 320, height: 568 } },
  { language: 'fi', size: { width: 1280, height: 800 } },
  { language: 'sv', size: { width: 768, height: 1024 } },
  { language: 'sv', size: { width: 1280, height: 800 } },
  { language: 'en', size: { width: 320, height: 568 } },
  { language: 'en', size: { width: 3840, height: 2160 } },
] as const;

for (const { language, size } of combinations) {
  journey.describe(`${language}, ${size.width} × ${size.height}`, () => {
    // Without motion, so that nothing is measured while it fades in.
    journey.use({ viewport: size, bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

    journey('no screen has a fault that a machine can find, in light or dark', async ({ page }) => {
      journey.setTimeout(240_000);
      const found: string[] = [];
      let screens = 0;
      await walkAllScreens(page, language, async (screen) => {
        screens += 1;
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        for (const fault of await violationsInColours(page, ['light', 'dark'])) found.push(`${screen}: ${fault}`);
      });
      expect(found).toEqual([]);
      expect(screens).toBeGreaterThanOrEqual(25);
    });
  });
}
