import type { Locator, Page } from '@playwright/test';

/** Hands on a keyboard that count every press, save for the letters of names and other text. */
export type CountingKeys = {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
  /** Goes on pressing a key until something has the keyboard. */
  readonly pressTo: (key: string, goal: Locator) => Promise<void>;
  readonly presses: () => number;
};

const farthest = 80;

/** `after` looks at the page after every press. */
export function countingKeys(page: Page, after?: (key: string) => Promise<void>): CountingKeys {
  let presses = 0;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      presses += 1;
      await page.keyboard.press(key);
      await after?.(key);
    }
  };
  return {
    presses: () => presses,
    press,
    write: (text) => page.keyboard.insertText(text),
    pressTo: async (key, goal) => {
      for (let at = 0; at < farthest; at += 1) {
        if (await goal.evaluate((element) => element === document.activeElement)) return;
        await press(key);
      }
      throw new Error(`${key} does not come to ${goal}.`);
    },
  };
}
