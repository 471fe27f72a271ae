import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** From now on a mouse, a finger or a pen is an error: the keyboard must be enough. */
export async function withoutHands(page: Page): Promise<void> {
  const refuse = () => {
    throw new Error('There is only a keyboard.');
  };
  for (const hand of [page.mouse, page.touchscreen] as const) {
    for (const gesture of ['click', 'dblclick', 'down', 'move', 'tap', 'up', 'wheel']) {
      Object.defineProperty(hand, gesture, { value: refuse });
    }
  }
  await page.addInitScript(() => {
    const gestures = ['pointerdown', 'pointermove', 'mousedown', 'mousemove', 'touchstart', 'wheel'];
    for (const gesture of gestures) {
      window.addEventListener(
        gesture,
        () => {
          throw new Error(`There is only a keyboard, and there was ${gesture}.`);
        },
        true,
      );
    }
  });
}

/** After any key something visible on the page has the keyboard. */
export async function expectFocus(page: Page, key: string): Promise<void> {
  const where = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      if (!at || at === document.body) return 'nowhere';
      return at.checkVisibility({ visibilityProperty: true }) ? 'visible' : 'hidden';
    });
  await expect.poll(where, { message: `after ${key}`, timeout: 2_000, intervals: [20, 50, 100] }).toBe('visible');
}
