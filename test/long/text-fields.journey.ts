import { expect } from '@playwright/test';
import { walkAllScreens } from '../browser/all-screens';
import { toldToBrowser } from '../browser/fields-left-alone';
import { journey } from '../browser/journey';
import { tellTried } from './tried';

journey('on no screen does a text field or the page itself tell the browser anything', async ({ page }) => {
  const found: string[] = [];
  let screens = 0;
  await walkAllScreens(page, 'fi', async (screen) => {
    screens += 1;
    const told = await toldToBrowser(page);
    found.push(...told.map((what) => `${screen}: ${what}`));
  });
  tellTried({ scenario: 'What text fields and the page tell the browser', tried: screens, lost: found.length });
  expect(found).toEqual([]);
  expect(screens).toBeGreaterThanOrEqual(25);
});
