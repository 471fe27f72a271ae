import { expect } from '@playwright/test';
import { fewestScreens, firstStartOf, partsOfWalk, walkScreens } from '../browser/all-screens';
import { toldToBrowser } from '../browser/fields-left-alone';
import { journey } from '../browser/journey';
import { tellTried } from './tried';

for (const part of partsOfWalk) {
  journey.describe(part, () => {
    journey.use({ firstStart: firstStartOf(part) });

    journey('on no screen does a text field or the page itself tell the browser anything', async ({ page }) => {
      const found: string[] = [];
      let screens = 0;
      await walkScreens(part, page, 'fi', async (screen) => {
        screens += 1;
        const told = await toldToBrowser(page);
        found.push(...told.map((what) => `${screen}: ${what}`));
      });
      const scenario = `What text fields and the page tell the browser: ${part}`;
      tellTried({ scenario, tried: screens, lost: found.length });
      expect(found).toEqual([]);
      expect(screens).toBeGreaterThanOrEqual(fewestScreens[part]);
    });
  });
}
