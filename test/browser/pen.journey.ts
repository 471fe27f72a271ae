import { expect } from '@playwright/test';
import { journey } from './journey';
import { panel, sheetRadius, spotIn, spotOf, token, tool } from './map-sheet';
import { openStandardCase } from './open-standard-case';
import { fingers, pen, tap } from './touch-hand';

journey.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

journey('after the first touch of a pen a palm moves nobody, opens nothing and chooses nothing', async ({ page }) => {
  await openStandardCase(page);
  const [finger, nib] = [await fingers(page), await pen(page)];
  await nib.tap(await spotOf(page, 'ukki'));
  await expect(page.getByRole('status').getByText('Kynätila. Sormet siirtävät vain näkymää.')).toBeVisible();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('ukki');

  const serkku = await spotOf(page, 'serkku');
  const middle = await spotOf(page, 'Minä');
  await finger.drag([serkku], [{ x: serkku.x - 60, y: serkku.y + 40 }]);
  await expect(token(page, 'serkku')).toHaveAccessibleName(/Suku, Uloin kehä/);
  await expect.poll(async () => Math.round((await spotOf(page, 'Minä')).x - middle.x)).toBe(-60);
  await finger.down([await spotOf(page, 'mummi')]);
  await page.waitForTimeout(700);
  await finger.up();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await tap(page, await spotOf(page, 'mummi'));
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('ukki');
  await expect(page.getByRole('button', { name: 'Kumoa' })).toBeDisabled();

  const radius = await sheetRadius(page);
  await finger.drag(
    [
      { x: 300, y: 400 },
      { x: 360, y: 400 },
    ],
    [
      { x: 270, y: 400 },
      { x: 390, y: 400 },
    ],
  );
  await expect.poll(() => sheetRadius(page)).toBeGreaterThan(radius * 1.3);
  await page.getByRole('button', { name: 'Sovita näkymään' }).tap();
  await expect.poll(() => sheetRadius(page)).toBeCloseTo(radius, 0);
});

journey('a palm that rests while the pen moves somebody takes nothing back', async ({ page }) => {
  await openStandardCase(page);
  const [finger, nib] = [await fingers(page), await pen(page)];
  const [start, goal] = [await spotOf(page, 'pelikaveri'), await spotIn(page, 'Vapaa-aika', 'Uloin kehä')];
  await finger.down([await spotOf(page, 'ukki')]);
  await nib.down(start);
  await nib.move({ x: (start.x + goal.x) / 2, y: (start.y + goal.y) / 2 });
  await finger.move([await spotOf(page, 'mummi')]);
  await nib.move(goal);
  await nib.up(goal);
  await finger.up();
  await expect(token(page, 'pelikaveri')).toHaveAccessibleName(/Vapaa-aika, Uloin kehä/);
  await expect(token(page, 'ukki')).toHaveAccessibleName(/Suku, Uloin kehä/);

  await tool(page, 'Lappu').tap();
  await expect(tool(page, 'Lappu')).toHaveAttribute('aria-pressed', 'true');
  await tool(page, 'Valitse').tap();
  await page.getByRole('button', { name: 'Kynätila pois' }).tap();
  await expect(page.getByRole('button', { name: 'Kynätila pois' })).toHaveCount(0);
  await finger.drag([await spotOf(page, 'pelikaveri')], [await spotIn(page, 'Ystävät', 'Uloin kehä')]);
  await expect(token(page, 'pelikaveri')).toHaveAccessibleName(/Ystävät, Uloin kehä/);
});
