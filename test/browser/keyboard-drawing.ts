import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { CountingKeys } from './counting-keys';
import { nameField, panel, token } from './map-sheet';

/** Names in a row and the steps to their place; each row begins where the one before it ended. */
const rows = [
  { names: ['äiti'], steps: ['Control+ArrowUp', 'Control+ArrowUp'] },
  { names: ['pikkuveli', 'koira'], steps: [] },
  { names: ['isäpuoli'], steps: ['Control+ArrowDown'] },
  { names: ['mummi'], steps: ['Control+ArrowRight'] },
  { names: ['ukki'], steps: ['Control+ArrowDown'] },
  { names: ['serkku'], steps: [] },
  { names: ['pelikaveri'], steps: ['Control+ArrowRight'] },
  { names: ['paras ystävä'], steps: ['Control+ArrowUp', 'Control+ArrowUp'] },
  { names: ['opinto-ohjaaja'], steps: ['Control+ArrowRight', 'Control+ArrowDown'] },
  { names: ['sosiaaliohjaaja'], steps: ['Control+ArrowRight', 'Control+ArrowRight'] },
  { names: ['Ohjaamo'], steps: ['Control+ArrowDown'] },
] as const;

const said = [
  { name: 'koira', group: 'Laji', words: 'lemmikki' },
  { name: 'ukki', group: 'Tila', words: 'edesmennyt' },
  { name: 'serkku', group: 'Tila', words: 'toive' },
  { name: 'Ohjaamo', group: 'Laji', words: 'palvelu tai taho' },
] as const;

/** Draws the twelve people: N, names in a row, and steps by ring and area. */
export async function typeStandardPeople(page: Page, keys: CountingKeys): Promise<void> {
  for (const { names, steps } of rows) {
    await keys.press('n');
    for (const name of names) {
      await expect(nameField(page)).toBeFocused();
      await keys.write(name);
      await keys.press('Enter');
      await expect(nameField(page)).toHaveValue('');
    }
    await keys.press('Enter');
    const last = names.at(-1) ?? '';
    await expect(token(page, last)).toBeFocused();
    await keys.press(...steps);
    const about = said.find(({ name }) => name === last);
    if (about) await tellOf(page, keys, about);
  }
}

async function tellOf(page: Page, keys: CountingKeys, { name, group, words }: (typeof said)[number]): Promise<void> {
  await keys.press('Enter');
  await expect(panel(page).getByRole('textbox', { name: 'Nimi' })).toBeFocused();
  const choices = panel(page).getByRole('group', { name: group });
  await keys.pressTo('Tab', choices.getByRole('radio', { checked: true }));
  await keys.pressTo('ArrowDown', choices.getByRole('radio', { name: words }));
  await keys.press('Escape');
  await expect(token(page, name)).toBeFocused();
}

/** By quality, the plain ones first; `ticks` is what is ticked or no longer ticked before the first of them. */
const ties = [
  {
    ticks: [],
    pairs: [
      ['Ohjaamo', 'sosiaaliohjaaja'],
      ['paras ystävä', 'pelikaveri'],
      ['mummi', 'ukki'],
      ['äiti', 'mummi'],
      ['äiti', 'isäpuoli'],
      ['äiti', 'pikkuveli'],
      ['Minä', 'opinto-ohjaaja'],
    ],
  },
  {
    ticks: ['vahva'],
    pairs: [
      ['Minä', 'äiti'],
      ['Minä', 'paras ystävä'],
      ['Minä', 'koira'],
    ],
  },
  {
    ticks: ['vahva', 'kuormittava'],
    pairs: [
      ['Minä', 'isäpuoli'],
      ['äiti', 'sosiaaliohjaaja'],
    ],
  },
  {
    ticks: ['etäinen', 'kuormittava'],
    pairs: [
      ['Ohjaamo', 'opinto-ohjaaja'],
      ['Minä', 'serkku'],
    ],
  },
] as const;

/** Draws the fourteen ties: H to whom they begin from, Y and the name of the other. */
export async function typeStandardTies(page: Page, keys: CountingKeys): Promise<void> {
  for (const { ticks, pairs } of ties) {
    for (const [at, [from, to]] of pairs.entries()) {
      await goTo(page, keys, from);
      await keys.press('y');
      await writeName(keys, page.getByRole('region', { name: `Yhdistä: ${from}` }).getByRole('combobox'), to);
      const qualities = page.getByRole('region', { name: `Yhdistä: ${from}` }).getByRole('group', { name: 'Laatu' });
      await expect(qualities.getByRole('checkbox').first()).toBeFocused();
      for (const tick of at === 0 ? ticks : []) {
        await keys.pressTo('Tab', qualities.getByRole('checkbox', { name: tick, exact: true }));
        await keys.press('Space');
      }
      await keys.press('Enter');
      await expect(token(page, from)).toBeFocused();
    }
  }
}

/** Brings the keyboard to somebody by name. */
export async function goTo(page: Page, keys: CountingKeys, name: string): Promise<void> {
  if (await token(page, name).evaluate((element) => element === document.activeElement)) return;
  if (name === 'Minä') await keys.press('Home');
  else {
    await keys.press('h');
    await writeName(keys, page.getByRole('region', { name: 'Etsi nimellä' }).getByRole('combobox'), name);
  }
  await expect(token(page, name)).toBeFocused();
}

async function writeName(keys: CountingKeys, field: Locator, name: string): Promise<void> {
  await expect(field).toBeFocused();
  await keys.write(name);
  await keys.press('Enter');
}
