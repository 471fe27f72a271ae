import { expect } from '@playwright/test';
import { journey } from './journey';
import { menuRow, nameField, panel, spotIn, spotOf, token, tokens } from './map-sheet';
import { openStandardCase } from './open-standard-case';
import { fingers } from './touch-hand';

journey('a right click opens the menu of what is under it, which is chosen first', async ({ page }) => {
  await openStandardCase(page);
  const ukki = await spotOf(page, 'ukki');
  await page.mouse.click(ukki.x, ukki.y, { button: 'right' });
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('ukki');
  for (const row of ['Muokkaa', 'Vaihda nimi', 'Yhdistä', 'Siirrä', 'Tee ryhmä', 'Poista']) {
    await expect(menuRow(page, row)).toBeVisible();
  }
  await menuRow(page, 'Poista').click();
  await expect(tokens(page)).toHaveCount(12);
  await page.keyboard.press('Control+z');
  await expect(tokens(page)).toHaveCount(13);

  const empty = await spotIn(page, 'Vapaa-aika', 'Uloin kehä');
  await page.mouse.click(empty.x, empty.y, { button: 'right' });
  await expect(menuRow(page, 'Lappu tähän')).toBeVisible();
  await expect(menuRow(page, 'Liitä nimiä')).toBeVisible();
  await expect(menuRow(page, 'Sovita näkymään')).toBeVisible();
  await menuRow(page, 'Lisää ihminen tähän').click();
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.insertText('valmentaja');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(token(page, 'valmentaja')).toHaveAccessibleName(/Vapaa-aika, Uloin kehä/);
});

journey(
  'the menu key opens the menu of whoever has the keyboard, and Esc gives the keyboard back',
  async ({ page }) => {
    await openStandardCase(page);
    await token(page, 'mummi').focus();
    await page.keyboard.press('Shift+F10');
    await expect(menuRow(page, 'Yhdistä')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menuRow(page, 'Yhdistä')).toHaveCount(0);
    await expect(token(page, 'mummi')).toBeFocused();
    await expect(token(page, 'mummi')).toHaveAttribute('aria-selected', 'true');
  },
);

journey.describe('with fingers', () => {
  journey.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  journey('a long press opens the menu; movement or a second finger does not', async ({ page }) => {
    await openStandardCase(page);
    const finger = await fingers(page);
    const ukki = await spotOf(page, 'ukki');
    await finger.down([ukki]);
    await page.waitForTimeout(300);
    await finger.move([{ x: ukki.x + 11, y: ukki.y }]);
    await page.waitForTimeout(400);
    await finger.up();
    await expect(page.getByRole('menu')).toHaveCount(0);

    await finger.down([ukki]);
    await finger.down([ukki, { x: 300, y: 600 }]);
    await page.waitForTimeout(700);
    await finger.up();
    await expect(page.getByRole('menu')).toHaveCount(0);

    await finger.down([ukki]);
    await page.waitForTimeout(650);
    await finger.up();
    await expect(menuRow(page, 'Siirrä')).toBeVisible();
    await menuRow(page, 'Siirrä').tap();
    const empty = await spotIn(page, 'Vapaa-aika', 'Uloin kehä');
    await page.touchscreen.tap(empty.x, empty.y);
    await expect(token(page, 'ukki')).toHaveAccessibleName(/Vapaa-aika, Uloin kehä/);
  });
});
