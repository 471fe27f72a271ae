import { expect } from '@playwright/test';
import { journey } from './journey';
import { violationsOn } from './violations-on';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ]) {
    journey.describe(`${colorScheme}, ${viewport.width} wide`, () => {
      // Without motion, so that nothing is measured while it fades in.
      const contextOptions = { reducedMotion: 'reduce' } as const;
      journey.use({ colorScheme, viewport, bypassCSP: true, locale: 'fi-FI', contextOptions });

      journey('home, map, panel and export have no fault that a machine can find', async ({ page }) => {
        const found: string[] = [];
        const look = async (screen: string) => {
          for (const fault of await violationsOn(page)) found.push(`${screen}: ${fault}`);
        };
        await page.goto('./');
        await expect(page.getByRole('button', { name: 'Uusi kartta' })).toBeVisible();
        await look('empty home');
        await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
        await expect(page.getByRole('option').first()).toBeAttached();
        await look('map');
        await page.getByRole('option', { name: /^äiti\./ }).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('complementary')).toBeVisible();
        await look('person');
        await page.getByRole('button', { name: 'Pohja', exact: true }).click();
        await look('frame');
        await page.getByRole('button', { name: 'Vie', exact: true }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await look('export');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
        await expect(page.getByRole('heading', { name: 'Kartat' })).toBeVisible();
        await look('home');
        expect(found).toEqual([]);
      });
    });
  }
}
