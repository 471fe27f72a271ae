import type { Page } from '@playwright/test';
import { expectFocus } from './without-hands';

/** Presses, and after each key sees that something has the keyboard. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await expectFocus(page, key);
  }
}

/** One Esc by itself: two that follow each other hide the map. */
export async function backOnce(page: Page): Promise<void> {
  await page.waitForTimeout(550);
  await press(page, 'Escape');
}

/** What was said last. */
export function heard(page: Page) {
  return page.locator('#live-polite');
}
