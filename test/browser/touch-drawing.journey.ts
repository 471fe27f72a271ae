import { expect } from '@playwright/test';
import { journey } from './journey';
import { tokens } from './map-sheet';
import { drawStandardPeople, drawStandardTies } from './standard-drawing';
import { namesOnMap, standardNames } from './standard-expectations';
import { touchHand } from './touch-hand';

journey.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

for (const [words, how] of [
  ['fingers that drag', 'drags'],
  ['taps alone', 'taps'],
] as const) {
  journey(`the standard case is drawn by ${words}`, async ({ page }) => {
    journey.setTimeout(240_000);
    await page.goto('./');
    const hand = await touchHand(page, how);
    await hand.click(page.getByRole('button', { name: 'Uusi kartta' }));
    await expect(tokens(page)).toHaveCount(1);
    await drawStandardPeople(page, hand);
    await drawStandardTies(page, hand);
    await expect.poll(() => namesOnMap(page)).toEqual(standardNames);
  });
}
