import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { DrawingHand } from './drawing-hand';
import type { AreaWord, RingWord } from './map-sheet';
import { chip, newTieIs, spotIn, spotOf, token, tool, writeRow } from './map-sheet';

type Row = { readonly area: AreaWord; readonly ring: RingWord; readonly names: readonly string[] };

/** Who stands where, in rows as one would write them; what is said of the last of a row is said at once. */
const standardRows: readonly Row[] = [
  { area: 'Perhe', ring: 'Sisin kehä', names: ['äiti', 'pikkuveli', 'koira'] },
  { area: 'Perhe', ring: 'Keskimmäinen kehä', names: ['isäpuoli'] },
  { area: 'Suku', ring: 'Keskimmäinen kehä', names: ['mummi'] },
  { area: 'Suku', ring: 'Uloin kehä', names: ['ukki', 'serkku'] },
  { area: 'Ystävät', ring: 'Sisin kehä', names: ['paras ystävä'] },
  { area: 'Ystävät', ring: 'Uloin kehä', names: ['pelikaveri'] },
  { area: 'Koulu ja työ', ring: 'Keskimmäinen kehä', names: ['opinto-ohjaaja'] },
  { area: 'Ammattilaiset ja viranomaiset', ring: 'Keskimmäinen kehä', names: ['sosiaaliohjaaja'] },
  { area: 'Ammattilaiset ja viranomaiset', ring: 'Uloin kehä', names: ['Ohjaamo'] },
];

const said = [
  { name: 'koira', group: 'Laji', words: 'lemmikki' },
  { name: 'serkku', group: 'Tila', words: 'toive' },
  { name: 'ukki', group: 'Tila', words: 'edesmennyt' },
  { name: 'Ohjaamo', group: 'Laji', words: 'palvelu tai taho' },
] as const;

/** The ties by quality: the plain ones first, then each quality with all that have it. */
const standardTies = [
  {
    quality: undefined,
    pairs: [
      ['äiti', 'isäpuoli'],
      ['äiti', 'pikkuveli'],
      ['äiti', 'mummi'],
      ['mummi', 'ukki'],
      ['sosiaaliohjaaja', 'Ohjaamo'],
      ['Minä', 'opinto-ohjaaja'],
      ['paras ystävä', 'pelikaveri'],
    ],
  },
  {
    quality: 'vahva',
    pairs: [
      ['Minä', 'äiti'],
      ['Minä', 'paras ystävä'],
      ['Minä', 'koira'],
    ],
  },
  {
    quality: 'kuormittava',
    pairs: [
      ['Minä', 'isäpuoli'],
      ['äiti', 'sosiaaliohjaaja'],
    ],
  },
  {
    quality: 'etäinen',
    pairs: [
      ['Ohjaamo', 'opinto-ohjaaja'],
      ['Minä', 'serkku'],
    ],
  },
] as const;

/** Draws the twelve people on an empty map: rows of names, and kinds and states in the panel. */
export async function drawStandardPeople(page: Page, hand: DrawingHand): Promise<void> {
  for (const { area, ring, names } of standardRows) {
    await hand.doubleClick(await spotIn(page, area, ring));
    await writeRow(page, names);
    const last = said.find(({ name }) => name === names.at(-1));
    if (last) await hand.click(chip(page, last.group, last.words));
    const earlier = said.filter(({ name }) => names.slice(0, -1).includes(name));
    for (const { name, group, words } of earlier) {
      await hand.click(await spotOf(page, name));
      await hand.click(chip(page, group, words));
    }
  }
  for (const { name, words } of said) await expect(token(page, name)).toHaveAccessibleName(new RegExp(`${words}\\.`));
}

/** Draws the fourteen ties by dragging, each quality chosen once before the ties that have it. */
export async function drawStandardTies(page: Page, hand: DrawingHand): Promise<void> {
  await hand.click(tool(page, 'Yhdistä'));
  let chosen: string | undefined;
  for (const { quality, pairs } of standardTies) {
    if (chosen) await hand.click(chip(page, newTieIs, chosen));
    if (quality) await hand.click(chip(page, newTieIs, quality));
    chosen = quality;
    for (const [from, to] of pairs) await hand.drag(await spotOf(page, from), await spotOf(page, to));
  }
}
