import { expect } from '@playwright/test';
import { backOnce, press } from './careful-keys';
import { journey } from './journey';
import { nameField, panel, spotIn, token, tokens, tool } from './map-sheet';
import { openStandardCase } from './open-standard-case';
import { tap, touchHand } from './touch-hand';

const everybody = 13;

journey.beforeEach(({ page }) => openStandardCase(page));

journey('Tab goes on from the name of somebody new: role, area, ring; Esc comes back to them', async ({ page }) => {
  await token(page, 'äiti').focus();
  await press(page, 'n');
  await page.keyboard.insertText('täti');
  await press(page, 'Tab');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('täti');
  await expect(panel(page).getByRole('textbox', { name: 'Rooli' })).toBeFocused();
  await press(page, 'Tab');
  await expect(panel(page).getByRole('combobox', { name: 'Alue' })).toBeFocused();
  await press(page, 'Tab');
  await expect(panel(page).getByRole('radio', { name: 'Sisin kehä' })).toBeFocused();
  await backOnce(page);
  await expect(token(page, 'täti')).toBeFocused();

  await press(page, 'n');
  await page.keyboard.insertText('eno');
  await press(page, 'Shift+Tab');
  await expect(token(page, 'eno')).toBeFocused();
  await press(page, 'F2', 'Tab');
  await expect(panel(page).getByRole('textbox', { name: 'Rooli' })).toBeFocused();
});

journey('an empty field leaves a nameless person, by keyboard and by mouse; Esc leaves nobody', async ({ page }) => {
  await token(page, 'äiti').focus();
  await press(page, 'n', 'Enter');
  await expect(tokens(page)).toHaveCount(everybody + 1);
  await expect(token(page, 'Nimetön')).toBeFocused();
  await press(page, 'Delete', 'n');
  await backOnce(page);
  await expect(tokens(page)).toHaveCount(everybody);

  const spot = await spotIn(page, 'Vapaa-aika', 'Uloin kehä');
  const other = await spotIn(page, 'Vapaa-aika', 'Keskimmäinen kehä');
  await page.mouse.dblclick(spot.x, spot.y);
  await expect(nameField(page)).toBeFocused();
  await page.waitForTimeout(550);
  await page.mouse.click(other.x, other.y);
  await expect(nameField(page)).toHaveCount(0);
  await expect(tokens(page)).toHaveCount(everybody);

  await token(page, 'äiti').focus();
  await press(page, 'n');
  await tool(page, 'Valitse').click();
  await expect(tokens(page)).toHaveCount(everybody + 1);
});

journey.describe('by touch', () => {
  journey.use({ hasTouch: true });

  journey('a tap with the tool and a tap elsewhere leave nameless people', async ({ page }) => {
    const hand = await touchHand(page, 'taps');
    await hand.click(tool(page, 'Lisää ihminen'));
    const spot = await spotIn(page, 'Vapaa-aika', 'Uloin kehä');
    await tap(page, spot);
    await expect(nameField(page)).toBeFocused();
    await hand.click(tool(page, 'Valitse'));
    await expect(tokens(page)).toHaveCount(everybody + 1);
  });
});
