import { expect } from '@playwright/test';
import { backOnce, press } from './careful-keys';
import { journey } from './journey';
import { token } from './map-sheet';
import { openStandardCase } from './open-standard-case';

journey('the menu key and ? open what Esc closes, and the keyboard is back where it was', async ({ page }) => {
  await openStandardCase(page);
  await token(page, 'äiti').focus();
  await press(page, 'Shift+F10');
  const row = page.getByRole('menu', { name: 'Valikko' }).getByRole('menuitem', { name: 'Yhteydet' });
  for (let at = 0; at < 12 && !(await row.evaluate((one) => one === document.activeElement)); at += 1) {
    await press(page, 'ArrowDown');
  }
  await press(page, 'Enter');
  await expect(page.getByRole('region', { name: 'Yhteydet: äiti' }).getByRole('button').first()).toBeFocused();
  await backOnce(page);
  await expect(token(page, 'äiti')).toBeFocused();
  await press(page, '?');
  await expect(page.getByRole('dialog', { name: 'Ohje' })).toBeVisible();
  await backOnce(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(token(page, 'äiti')).toBeFocused();
  await press(page, 't');
  await expect(page.getByRole('textbox', { name: 'Lapun teksti' })).toBeFocused();
  await page.keyboard.insertText('Soita');
  await backOnce(page);
  await expect(page.getByRole('option', { name: 'Lappu. Soita' })).toBeFocused();
});
