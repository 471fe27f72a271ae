import { expect } from '@playwright/test';
import { walkAllScreens } from './all-screens';
import { violationsInColours } from './faults-of-screens';
import { journey } from './journey';

/** Every language, each in four colourings: twelve in all. Every size of every language is walked in test/long. */
const walks = [
  { language: 'fi', size: { width: 320, height: 568 } },
  { language: 'sv', size: { width: 768, height: 1024 } },
  { language: 'en', size: { width: 1280, height: 800 } },
] as const;

for (const { language, size } of walks) {
  journey.describe(`${language}, ${size.width} × ${size.height}`, () => {
    // Without motion, so that nothing is measured while it fades in.
    journey.use({ viewport: size, bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

    journey('no screen has a fault that a machine can find, in light, dark or forced colours', async ({ page }) => {
      journey.setTimeout(240_000);
      const found: string[] = [];
      let screens = 0;
      await walkAllScreens(page, language, async (screen) => {
        screens += 1;
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        const faults = await violationsInColours(page);
        found.push(...faults.map((fault) => `${screen}: ${fault}`));
      });
      expect(found).toEqual([]);
      expect(screens).toBeGreaterThanOrEqual(25);
    });
  });
}
