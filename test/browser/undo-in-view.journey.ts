import { expect } from '@playwright/test';
import { heard, press } from './careful-keys';
import { journey } from './journey';
import { toList } from './list-sheet';
import { middleOf, token } from './map-sheet';
import { openStandardCase } from './open-standard-case';

journey('undo brings what has changed into view and says it; the keyboard stays where it was', async ({ page }) => {
  await openStandardCase(page);
  await token(page, 'mummi').focus();
  await press(page, 'Control+ArrowUp', 'End');
  for (let times = 0; times < 6; times += 1) await press(page, '+');
  await press(page, 'Home', 'End');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const hidden = await middleOf(token(page, 'mummi'));
  expect(isInWindow(hidden)).toBe(false);
  await press(page, 'Control+z');
  await expect(heard(page)).toContainText('Kumottu: siirto, mummi.');
  await expect.poll(async () => isInWindow(await middleOf(token(page, 'mummi')))).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(focused);
});

journey('in the list the row that has changed comes into view', async ({ page }) => {
  await openStandardCase(page);
  await page.setViewportSize({ width: 1366, height: 400 });
  await token(page, 'äiti').focus();
  await press(page, 'Control+ArrowDown');
  await toList(page);
  const row = page.locator('tbody[data-row]').filter({ has: page.locator('input[value="äiti"]') });
  const last = page.getByRole('button', { name: 'Lisää sovittu asia' });
  await last.focus();
  await expect(row).not.toBeInViewport();
  await page.keyboard.press('Control+z');
  await expect(row).toBeInViewport();
  await expect(last).toBeFocused();
});

function isInWindow({ x, y }: { readonly x: number; readonly y: number }): boolean {
  return x > 100 && x < 1366 && y > 60 && y < 768;
}
