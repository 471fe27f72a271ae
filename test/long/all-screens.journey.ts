import { expect } from '@playwright/test';
import { walkAllScreens } from '../browser/all-screens';
import { violationsInColours } from '../browser/faults-of-screens';
import { journey } from '../browser/journey';
import { spokenLanguages } from '../browser/words-of';

const sizes = [
  { width: 320, height: 568 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 3840, height: 2160 },
];

for (const language of spokenLanguages) {
  for (const size of sizes) {
    journey.describe(`${language}, ${size.width} × ${size.height}`, () => {
      journey.use({ viewport: size, bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

      journey('no screen has a fault that a machine can find, in light, dark or forced colours', async ({ page }) => {
        const found: string[] = [];
        await walkAllScreens(page, language, async (screen) => {
          const faults = await violationsInColours(page);
          found.push(...faults.map((fault) => `${screen}: ${fault}`));
        });
        expect(found).toEqual([]);
      });
    });
  }
}
