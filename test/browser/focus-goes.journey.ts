import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { heldByKeyboard } from './focus-ring';
import { journey } from './journey';
import { panel, token, tokens } from './map-sheet';
import { openStandardCase } from './open-standard-case';

/** Who of everybody on the map is covered when the keyboard is with them. */
async function coveredByWalking(page: Page, how: string): Promise<string[]> {
  const found: string[] = [];
  await page.keyboard.press('Home');
  for (let press = 0; press < 13; press += 1) {
    const held = await heldByKeyboard(page);
    found.push(...(held?.faults ?? ['nowhere']).map((fault) => `${how}, ${held?.name}: ${fault}`));
    await page.keyboard.press(press === 6 ? 'End' : 'PageDown');
  }
  return found;
}

for (const viewport of [
  { width: 320, height: 568 },
  { width: 1280, height: 800 },
]) {
  journey.describe(`${viewport.width} wide`, () => {
    journey.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    journey('after a removal the next has the keyboard, after a dialog what opened it', async ({ page }) => {
      await openStandardCase(page);
      const names = await tokens(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
      await token(page, 'mummi').focus();
      const at = names.findIndex((name) => name?.startsWith('mummi. '));
      await page.keyboard.press('Delete');
      await expect(tokens(page)).toHaveCount(12);
      const next = names[at + 1]?.split('.')[0] ?? '';
      await expect(token(page, next)).toBeFocused();

      for (const opener of ['Vie', 'Näytetään']) {
        const button = page.getByRole('button', { name: opener, exact: true });
        await button.focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('dialog')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await expect(button).toBeFocused();
      }
      await token(page, 'äiti').focus();
      await page.keyboard.press('Enter');
      await expect(panel(page)).toBeVisible();
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('aside') !== null)).toBe(true);
      await page.keyboard.press('Escape');
      await expect(token(page, 'äiti')).toBeFocused();
    });

    journey(
      'whoever the keyboard comes to is brought into view, at every zoom and beside the panel',
      async ({ page }) => {
        await openStandardCase(page);
        await token(page, 'äiti').focus();
        await page.keyboard.press('Enter');
        await expect(panel(page)).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(panel(page)).toBeVisible();
        const found = await coveredByWalking(page, 'as fitted');
        for (let press = 0; press < 5; press += 1) await page.keyboard.press('+');
        found.push(...(await coveredByWalking(page, 'at 300 %')));
        expect(found).toEqual([]);
      },
    );
  });
}
