import type { Locator, Page } from '@playwright/test';
import type { Spot } from './map-sheet';
import { middleOf } from './map-sheet';

/** A hand on a mouse that counts: a click, a double-click, a drag or a roll of the wheel is one action. */
export type DrawingHand = {
  readonly click: (on: Locator | Spot) => Promise<void>;
  readonly doubleClick: (on: Spot) => Promise<void>;
  readonly drag: (from: Spot, to: Spot) => Promise<void>;
  readonly actions: () => number;
};

export function drawingHand(page: Page): DrawingHand {
  let actions = 0;
  return {
    actions: () => actions,
    click: async (on) => {
      actions += 1;
      if ('x' in on) return page.mouse.click(on.x, on.y);
      const before = await middleOf(on);
      await on.scrollIntoViewIfNeeded();
      const { x, y } = await middleOf(on);
      // What lies below the edge of the panel has to be rolled into view first.
      if (y !== before.y) actions += 1;
      await page.mouse.click(x, y);
    },
    doubleClick: async ({ x, y }) => {
      actions += 1;
      await page.mouse.dblclick(x, y);
    },
    drag: async (from, to) => {
      actions += 1;
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 2 });
      await page.mouse.move(to.x, to.y, { steps: 2 });
      await page.mouse.up();
    },
  };
}
