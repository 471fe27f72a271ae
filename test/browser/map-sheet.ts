import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

export type Spot = { readonly x: number; readonly y: number };

/** The areas of a new map as they lie on its sheet: clockwise from the top, sixty degrees each. */
const areas = ['Perhe', 'Suku', 'Ystävät', 'Koulu ja työ', 'Vapaa-aika', 'Ammattilaiset ja viranomaiset'] as const;
export type AreaWord = (typeof areas)[number];

const rings = ['Sisin kehä', 'Keskimmäinen kehä', 'Uloin kehä'] as const;
export type RingWord = (typeof rings)[number];

/** How far from the middle the eye goes for each ring, of the way to the edge of the sheet. */
const ringDistance: Readonly<Record<RingWord, number>> = {
  'Sisin kehä': 0.28,
  'Keskimmäinen kehä': 0.56,
  'Uloin kehä': 0.85,
};

/** Everybody on the map, the middle included. */
export function tokens(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Ihmiset kartalla' }).getByRole('option');
}

/** Somebody on the map, by the name as it is read aloud. */
export function token(page: Page, name: string): Locator {
  return page.locator(`[role="option"][aria-label^=${JSON.stringify(`${name}. `)}]`);
}

export function spotOf(page: Page, name: string): Promise<Spot> {
  return middleOf(token(page, name));
}

/** An empty spot in an area and ring of a new map, `aside` degrees clockwise from the middle of the area. */
export function spotIn(page: Page, area: AreaWord, ring: RingWord, aside = 0): Promise<Spot> {
  return spotTowards(page, areas.indexOf(area) * 60 + 30 + aside, ringDistance[ring]);
}

/** `clockwise` degrees from the top; the edge of the sheet is at `distance` 1. */
export async function spotTowards(page: Page, clockwise: number, distance: number): Promise<Spot> {
  const { x, y } = await spotOf(page, 'Minä');
  const radians = (clockwise / 180) * Math.PI;
  const reach = distance * (await sheetRadius(page));
  return { x: x + reach * Math.sin(radians), y: y - reach * Math.cos(radians) };
}

/** Pixels from the middle of the sheet to its outer ring, as they are on the screen now. */
export async function sheetRadius(page: Page): Promise<number> {
  const widths = await page
    .locator('main svg circle')
    .evaluateAll((circles) => circles.map((circle) => circle.getBoundingClientRect().width));
  return Math.max(...widths) / 2;
}

export async function middleOf(thing: Locator): Promise<Spot> {
  let box: Awaited<ReturnType<Locator['boundingBox']>> = null;
  await expect.poll(async () => (box = await thing.boundingBox())).not.toBeNull();
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}

/** The field that opens on the sheet itself. */
export function nameField(page: Page): Locator {
  return page.locator('main input[aria-label="Nimi"]');
}

/** Writes names into the open field, as one writes a list: name, Enter, name, Enter; an empty one ends the row. */
export async function writeRow(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await expect(nameField(page)).toHaveValue('');
    await expect(nameField(page)).toBeFocused();
    await page.keyboard.insertText(name);
    await page.keyboard.press('Enter');
  }
  await expect(nameField(page)).toHaveValue('');
  await page.keyboard.press('Enter');
  await expect(nameField(page)).toHaveCount(0);
}

/** One of the tools of the hand. */
export function tool(page: Page, name: string): Locator {
  return page.getByRole('toolbar', { name: 'Kartan toiminnot' }).getByRole('button', { name, exact: true });
}

/** A row of the menu that is open on the sheet. */
export function menuRow(page: Page, name: string): Locator {
  return page.getByRole('menu', { name: 'Valikko' }).getByRole('menuitem', { name, exact: true });
}

export function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Tiedot' });
}

/** A word to touch in the panel or in the card of a tool: one of several, or one of as many as are true. */
export function chip(page: Page, group: string, words: string): Locator {
  return page.getByRole('group', { name: group }).getByText(words, { exact: true });
}

/** The qualities in the card of *Yhdistä*: what the next ties will be like. */
export const newTieIs = 'Uusi yhteys on';

export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByText('Tallennettu', { exact: true })).toBeVisible();
}
