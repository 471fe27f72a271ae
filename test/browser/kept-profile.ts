import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { launchPersistent } from './browser';
import { expectSaved, spotIn, token, tokens, writeRow } from './map-sheet';

/** What a start of the app on a profile shows. */
export type Start = {
  /** The names of people on each map that opens, by the title of the map. */
  readonly maps: Readonly<Record<string, readonly string[]>>;
  /** What is said of the keeping of maps. */
  readonly told: string;
};

export const drawnTitles = ['Oma kartta', 'Toinen kartta'];

type Leaving = 'copied' | 'hasty';

/**
 * A browser profile in which two maps were drawn and saved; the browser has been closed. Who is hasty closes it as soon
 * as the last change is saved.
 */
export async function keptProfile(address: string, leaving: Leaving = 'copied'): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
  const { context, page } = await launchPersistent(profile, { serviceWorkers: 'block' });
  await page.goto(address);
  for (const title of drawnTitles) {
    await page.getByRole('button', { name: 'Uusi kartta' }).first().click();
    await expect(tokens(page)).toHaveCount(1);
    await page.getByRole('textbox', { name: 'Kartan nimi' }).fill(title);
    const { x, y } = await spotIn(page, 'Perhe', 'Uloin kehä');
    await page.mouse.dblclick(x, y);
    await writeRow(page, [`äiti: ${title}`, 'veli', 'sisko']);
    if (leaving === 'copied') await expectCopied(page);
    await expectSaved(page);
    if (leaving === 'hasty' && title === drawnTitles.at(-1)) break;
    await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
    await expect(page.getByRole('button', { name: title }).first()).toBeVisible();
  }
  await context.close();
  return profile;
}

/** The second place has what is drawn by now: something was copied, and nothing has changed for longer than that takes. */
async function expectCopied(page: Page): Promise<void> {
  await expect(page.locator('[role="status"][aria-description^="Varakopio klo "]')).toBeVisible();
  await page.waitForTimeout(2000);
}

/** A copy of the profile, so that it can be damaged. */
export async function copyOf(profile: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
  await cp(profile, copy, { recursive: true });
  await rm(join(copy, 'SingletonLock'), { force: true });
  return copy;
}

/**
 * Starts the app, opens each map it lists, and closes the browser, after the time in which what is damaged in the
 * second place is found and made anew.
 */
export async function start(profile: string, address: string): Promise<Start> {
  const { context, page } = await launchPersistent(profile, { serviceWorkers: 'block', firstStart: 'asked' });
  await page.goto(address);
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  await expect(page.getByText('Haetaan karttoja…')).toHaveCount(0);
  // Where there have been maps nobody is ever asked as if there had been none.
  await expect(page.locator('[data-door="firstStart"]')).toHaveCount(0);
  const maps: Record<string, readonly string[]> = {};
  const notes = await page.getByRole('note').allInnerTexts();
  // That the browser has not promised anything is no news.
  const told = notes.filter((text) => !text.startsWith('Selain voi tyhjentää')).join(' ');
  for (const title of drawnTitles) {
    const card = page.getByRole('listitem').filter({ hasText: title }).getByRole('button').first();
    if ((await card.count()) === 0) continue;
    await card.click();
    await expect(token(page, 'Minä').or(page.getByRole('alert').filter({ hasText: 'Kartta' }))).toBeVisible();
    if ((await tokens(page).count()) === 0) continue;
    const labels = await tokens(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    maps[title] = labels.toSorted();
    await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
    await expect(page.getByRole('listitem').first()).toBeVisible();
  }
  await page.waitForTimeout(1500);
  await context.close();
  return { maps, told };
}
