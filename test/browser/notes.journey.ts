import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { press } from './careful-keys';
import { journey } from './journey';
import { field as listField, viewButton } from './list-sheet';
import { menuRow, middleOf, panel, spotIn, spotOf, token, tool } from './map-sheet';
import { openStandardCase } from './open-standard-case';

journey('a note is written where it lies, dragged, written again, doubled and removed', async ({ page }) => {
  await openStandardCase(page);
  await tool(page, 'Lappu').click();
  const spot = await spotIn(page, 'Vapaa-aika', 'Keskimmäinen kehä');
  await page.mouse.click(spot.x, spot.y);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Kumoa' })).toBeDisabled();

  await page.waitForTimeout(600);
  await page.mouse.click(spot.x, spot.y);
  await page.keyboard.insertText('soita bändille');
  await page.keyboard.press('Escape');
  await expect(written(page, 'soita bändille')).toHaveCount(1);
  await tool(page, 'Valitse').click();

  const at = await middleOf(written(page, 'soita bändille'));
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x - 20, at.y + 40, { steps: 4 });
  await page.mouse.move(at.x - 40, at.y + 80, { steps: 4 });
  await page.mouse.up();
  const moved = { x: at.x - 40, y: at.y + 80 };
  await expect(async () => {
    const { x, y } = await middleOf(written(page, 'soita bändille'));
    expect(Math.hypot(x - moved.x, y - moved.y)).toBeLessThan(2);
  }).toPass({ timeout: 3000 });

  await page.mouse.dblclick(moved.x, moved.y);
  await expect(field(page)).toHaveValue('soita bändille');
  await field(page).fill('soita kuorolle');
  const empty = await spotIn(page, 'Koulu ja työ', 'Uloin kehä');
  await page.mouse.click(empty.x, empty.y);
  await expect(written(page, 'soita kuorolle')).toHaveCount(1);

  await page.mouse.click(moved.x, moved.y, { button: 'right' });
  await menuRow(page, 'Monista').click();
  await expect(written(page, 'soita kuorolle')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await page.mouse.click(moved.x, moved.y);
  await page.keyboard.press('Delete');
  await expect(written(page, 'soita kuorolle')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(written(page, 'soita kuorolle')).toHaveCount(1);
});

journey('notes are met after people with the keyboard: opened, left, removed and brought back', async ({ page }) => {
  await openStandardCase(page);
  await token(page, 'äiti').focus();
  for (const text of ['soita bändille', 'kysy avaimesta']) {
    await press(page, 't');
    await page.keyboard.insertText(text);
    await press(page, 'Escape');
    await expect(note(page, text)).toBeFocused();
  }
  const drawn = await middleOf(written(page, 'soita bändille'));
  const met = await middleOf(note(page, 'soita bändille'));
  expect(Math.hypot(met.x - drawn.x, met.y - drawn.y)).toBeLessThan(3);

  await token(page, 'äiti').focus();
  await press(page, 'Tab');
  await expect(note(page, 'kysy avaimesta')).toBeFocused();
  await press(page, 'ArrowUp', 'Enter');
  await expect(panel(page).getByRole('textbox', { name: 'Teksti' })).toBeFocused();
  await press(page, 'Tab', 'ArrowDown', 'Escape');
  const goal = page.getByRole('option', { name: 'Lappu. mihin pyrin. soita bändille' });
  await expect(goal).toBeFocused();
  await press(page, 'l');
  await expect(listField(page, 'Teksti').nth(1)).toBeFocused();
  await viewButton(page, 'Kartta').focus();
  await press(page, 'Enter');
  await expect(goal).toBeFocused();
  await press(page, 'Delete');
  await expect(goal).toHaveCount(0);
  await expect(note(page, 'kysy avaimesta')).toBeFocused();
  await press(page, 'Delete');
  await expect(page.getByRole('listbox', { name: 'Laput kartalla' })).toHaveCount(0);
  await expect(token(page, 'Minä')).toBeFocused();
  await press(page, 'Control+z');
  await expect(note(page, 'kysy avaimesta')).toHaveCount(1);
});

journey('an end of a chosen tie is dragged to somebody else', async ({ page }) => {
  await openStandardCase(page);
  const [from, to] = [await spotOf(page, 'paras ystävä'), await spotOf(page, 'pelikaveri')];
  await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('paras ystävä – pelikaveri');
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const ahead = 38 / length;
  const goal = await spotOf(page, 'opinto-ohjaaja');
  await page.mouse.move(to.x + (from.x - to.x) * ahead, to.y + (from.y - to.y) * ahead);
  await page.mouse.down();
  await page.mouse.move(goal.x + 60, goal.y, { steps: 4 });
  await page.mouse.move(goal.x, goal.y, { steps: 4 });
  await page.mouse.up();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('paras ystävä – opinto-ohjaaja');
  await expect(token(page, 'pelikaveri')).toHaveAccessibleName(/ei yhteyksiä/);
  await page.keyboard.press('Control+z');
  await expect(token(page, 'pelikaveri')).toHaveAccessibleName(/1 yhteys/);
});

function field(page: Page) {
  return page.getByRole('textbox', { name: 'Lapun teksti' });
}

function note(page: Page, text: string) {
  return page.getByRole('listbox', { name: 'Laput kartalla' }).getByRole('option', { name: text });
}

/** The words of a note as they are drawn on the sheet. */
function written(page: Page, words: string) {
  return page.locator('main svg text').filter({ hasText: words });
}
