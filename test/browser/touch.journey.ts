import { expect } from '@playwright/test';
import { journey } from './journey';
import type { Spot } from './map-sheet';
import { nameField, panel, sheetRadius, spotIn, spotOf, spotTowards, token, tokens, tool } from './map-sheet';
import { openStandardCase } from './open-standard-case';
import { doubleTap, fingers, tap } from './touch-hand';

journey.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

journey('a finger adds, chooses, moves and ties', async ({ page }) => {
  await openStandardCase(page);
  await doubleTap(page, await spotIn(page, 'Vapaa-aika', 'Uloin kehä'));
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.insertText('valmentaja');
  await page.keyboard.press('Enter');
  await expect(nameField(page)).toHaveValue('');
  await tap(page, await spotTowards(page, 225, 1.3));
  await expect(token(page, 'valmentaja')).toHaveAccessibleName('valmentaja. Vapaa-aika, Uloin kehä. ei yhteyksiä.');

  await tap(page, await spotOf(page, 'ukki'));
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('ukki');
  const finger = await fingers(page);
  await finger.drag([await spotOf(page, 'valmentaja')], [await spotIn(page, 'Vapaa-aika', 'Keskimmäinen kehä')]);
  await expect(token(page, 'valmentaja')).toHaveAccessibleName(/Vapaa-aika, Keskimmäinen kehä/);

  await tool(page, 'Yhdistä').tap();
  await tap(page, await spotOf(page, 'valmentaja'));
  await tap(page, await spotOf(page, 'Minä'));
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('valmentaja – Minä');
  await page.getByRole('button', { name: 'Kumoa' }).tap();
  await expect(token(page, 'valmentaja')).toHaveAccessibleName(/ei yhteyksiä/);

  await page.getByRole('button', { name: 'Lisää ihminen' }).tap();
  await tap(page, await spotIn(page, 'Koulu ja työ', 'Uloin kehä'));
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(token(page, 'Nimetön')).toHaveAccessibleName(/Koulu ja työ, Uloin kehä/);
  await expect(tokens(page)).toHaveCount(15);
});

journey('two fingers zoom, one finger on empty pans, and a second finger takes a drag back', async ({ page }) => {
  await openStandardCase(page);
  const finger = await fingers(page);
  const radius = await sheetRadius(page);
  const middle = await spotTowards(page, 270, 0.6);
  const beside = (by: number): Spot => ({ x: middle.x + by, y: middle.y });
  await finger.drag([beside(-30), beside(30)], [beside(-60), beside(60)]);
  await expect.poll(() => sheetRadius(page)).toBeGreaterThan(radius * 1.3);
  await page.getByRole('button', { name: 'Sovita näkymään' }).tap();
  await expect.poll(() => sheetRadius(page)).toBeCloseTo(radius, 0);

  const { x, y } = await spotOf(page, 'Minä');
  const empty = await spotTowards(page, 270, 0.8);
  await finger.drag([empty], [{ x: empty.x + 50, y: empty.y + 30 }]);
  await expect.poll(async () => Math.round((await spotOf(page, 'Minä')).x - x)).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'Sovita näkymään' }).tap();
  await expect.poll(async () => Math.abs((await spotOf(page, 'Minä')).y - y)).toBeLessThan(2);

  const start = await spotOf(page, 'serkku');
  await finger.down([start]);
  await finger.move([{ x: start.x - 60, y: start.y }]);
  await finger.down([{ x: start.x - 60, y: start.y }, empty]);
  await finger.up();
  await expect(token(page, 'serkku')).toHaveAccessibleName(/Suku, Uloin kehä/);
  await expect(page.getByRole('button', { name: 'Kumoa' })).toBeDisabled();
});
