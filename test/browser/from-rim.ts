import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { type Spot, spotOf } from './map-sheet';

/** Draws from the handle that shows on the rim of a token under the pointer. */
export async function drawFromRim(page: Page, name: string, to: Spot): Promise<void> {
  const { x, y } = await spotOf(page, name);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  const handles = await page.locator('main svg circle[r="7"]').evaluateAll((all) =>
    all.map((one) => {
      const { left, top, width } = one.getBoundingClientRect();
      return { x: left + width / 2, y: top + width / 2 };
    }),
  );
  const far = (spot: Spot) => Math.hypot(spot.x - x, spot.y - y);
  const [nearest] = handles.sort((one, other) => far(one) - far(other));
  expect(nearest).toBeDefined();
  const from = nearest ?? { x, y };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}
