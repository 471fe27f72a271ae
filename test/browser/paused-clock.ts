import type { Page } from '@playwright/test';

/** From now on the clock of a page whose clock is installed stands still until it is moved, or resumed. */
export async function pause(page: Page): Promise<void> {
  // Only a moment to come will do, however busy the machine is.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 10_000));
}
