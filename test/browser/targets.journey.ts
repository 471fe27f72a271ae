import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from './journey';
import { panel, sheetRadius, spotIn, spotOf, token } from './map-sheet';
import { openStandardCase } from './open-standard-case';
import { fingers, tap } from './touch-hand';

journey.use({ hasTouch: true, viewport: { width: 1024, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

/** A little less than half of 44 pixels. */
const aside = 21;

for (const [how, key, presses] of [
  ['a quarter', '-', 7],
  ['the whole', '-', 0],
  ['four times', '+', 7],
] as const) {
  journey(`at ${how} of its size a finger meets people and their handles within 44 pixels`, async ({ page }) => {
    await openStandardCase(page);
    const radius = await sheetRadius(page);
    await token(page, 'pelikaveri').focus();
    for (let press = 0; press < presses; press += 1) await page.keyboard.press(key);
    if (presses > 0) expect(Math.abs(Math.log((await sheetRadius(page)) / radius))).toBeGreaterThan(Math.log(3));
    await page.keyboard.press('ArrowUp');
    await token(page, 'pelikaveri').focus();

    const { x, y } = await spotOf(page, 'pelikaveri');
    await tap(page, { x, y: y + aside });
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('pelikaveri');
    const { x: left, y: top } = await spotOf(page, 'pelikaveri');
    const handle = await handleBeside(page, left, top);
    const empty = await spotIn(page, 'Vapaa-aika', 'Uloin kehä');
    const finger = await fingers(page);
    await finger.drag(
      [{ x: handle.x, y: handle.y + aside - 3 }],
      [key === '+' ? { x: left - 60, y: top + 90 } : empty],
    );
    await expect(page.getByRole('textbox', { name: 'Nimi', exact: true }).first()).toBeFocused();
  });
}

async function handleBeside(page: Page, x: number, y: number) {
  const all = await page
    .locator('main svg circle[fill="var(--accent)"][stroke="var(--sheet)"]')
    .evaluateAll((circles) =>
      circles.map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }),
    );
  const far = (spot: { x: number; y: number }) => Math.hypot(spot.x - x, spot.y - y);
  const [nearest] = all.sort((one, other) => far(one) - far(other));
  expect(nearest).toBeDefined();
  return nearest ?? { x, y };
}
