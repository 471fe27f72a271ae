import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { type WordsOf, wordsOf } from './words-of';

export const passphrase = 'nauris kuutamo vesa riimu';

const slow = { timeout: 20_000 };

/** Chooses *Tunnuslauseella lukittu* and goes on to the maps; the recovery code is told. */
export async function takeLock(page: Page, words = passphrase): Promise<string> {
  await page.getByRole('button', { name: 'Tunnuslauseella lukittu' }).click();
  await page.getByRole('textbox', { name: 'Tunnuslause' }).fill(words);
  await page.getByRole('button', { name: 'Jatka' }).click();
  const code = await codeShown(page);
  await page.getByRole('button', { name: 'Koodi on tallessa' }).click();
  await groupWritten(page, code);
  await page.getByRole('button', { name: 'Aloita piirtäminen' }).click();
  await expect(page.getByRole('heading', { name: 'Kartat' })).toBeVisible();
  return code.join('-');
}

/** The recovery code on the screen, in its groups. */
export async function codeShown(page: Page, words: WordsOf = wordsOf('fi')): Promise<readonly string[]> {
  const groups = page.getByRole('list', { name: words('door.code.title') }).getByRole('listitem');
  await expect(groups).toHaveCount(9, slow);
  return groups.allInnerTexts();
}

/** The group of the code that is asked for. */
export async function groupWritten(page: Page, code: readonly string[]): Promise<void> {
  const number = Number(/\d/.exec((await page.locator('label').first().textContent()) ?? '')?.[0]);
  await page.getByRole('textbox').fill(code[number - 1] ?? '');
}

export const lockedField = (page: Page) => page.getByRole('textbox', { name: 'Tunnuslause', exact: true });

/** Comes in by the passphrase. */
export async function unlock(page: Page, words = passphrase): Promise<void> {
  await lockedField(page).fill(words);
  await page.getByRole('button', { name: 'Avaa', exact: true }).click();
  await expect(lockedField(page)).toHaveCount(0, slow);
}

export async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lukitse' }).click();
  await expect(page.getByRole('heading', { name: 'Lukittu' })).toBeVisible();
}
