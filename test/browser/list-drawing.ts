import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { standardPeople } from '../standard-case';
import type { CountingKeys } from './counting-keys';
import { field, listButton, nameIn } from './list-sheet';

const areas = {
  family: 'Perhe',
  relatives: 'Suku',
  friends: 'Ystävät',
  schoolAndWork: 'Koulu ja työ',
  professionals: 'Ammattilaiset ja viranomaiset',
} as const;

/** The first letter of each ring finds it. */
const ringLetters = ['s', 'k', 'u'] as const;

const said = [
  { name: 'Ohjaamo', what: 'Laji', letters: ['p'] },
  { name: 'ukki', what: 'Tila', letters: ['e', 'd'] },
  { name: 'serkku', what: 'Tila', letters: ['t'] },
  { name: 'koira', what: 'Laji', letters: ['l'] },
] as const;

/** Writes the twelve people into their areas and rings in rows, then what else is said of some of them. */
export async function writeStandardPeople(page: Page, keys: CountingKeys): Promise<void> {
  for (const [area, title] of Object.entries(areas)) {
    for (const [ring, letter] of ringLetters.entries()) {
      const names = standardPeople.filter((person) => person.area === area && person.ring === ring);
      if (names.length === 0) continue;
      await keys.pressTo('ArrowDown', field(page, `Lisää ihminen: ${title}`));
      await keys.press('Shift+Tab', letter, 'Tab');
      for (const { name } of names) {
        await keys.write(name);
        await keys.press('Enter');
      }
    }
  }
  for (const { name, what, letters } of said) {
    await keys.pressTo('ArrowUp', nameIn(page, name));
    await keys.pressTo('Tab', page.getByRole('combobox', { name: `${what}: ${name}`, exact: true }));
    await keys.press(...letters);
    await keys.pressTo('Shift+Tab', nameIn(page, name));
  }
}

/** From whom, of what kind, to whom: in the order of the rows, so that the keyboard goes down once. */
const ties = [
  { from: 'Minä', quality: undefined, to: ['opinto-ohjaaja'] },
  { from: 'Minä', quality: 'vahva', to: ['äiti', 'paras ystävä', 'koira'] },
  { from: 'Minä', quality: 'etäinen', to: ['serkku'] },
  { from: 'Minä', quality: 'kuormittava', to: ['isäpuoli'] },
  { from: 'äiti', quality: 'kuormittava', to: ['sosiaaliohjaaja'] },
  { from: 'äiti', quality: undefined, to: ['isäpuoli', 'pikkuveli', 'mummi'] },
  { from: 'mummi', quality: undefined, to: ['ukki'] },
  { from: 'paras ystävä', quality: undefined, to: ['pelikaveri'] },
  { from: 'opinto-ohjaaja', quality: 'etäinen', to: ['Ohjaamo'] },
  { from: 'sosiaaliohjaaja', quality: undefined, to: ['Ohjaamo'] },
] as const;

/** Ties the fourteen pairs by name. */
export async function writeStandardTies(page: Page, keys: CountingKeys): Promise<void> {
  const withWhom = page.getByRole('combobox', { name: 'Kenen kanssa?' });
  let at = '';
  let chosen: string | undefined;
  await keys.pressTo('ArrowUp', nameIn(page, 'Minä'));
  await keys.pressTo('Tab', listButton(page, 'Yhdistä: Minä'));
  for (const { from, quality, to } of ties) {
    if (from !== at) {
      if (at) await keys.press('Escape');
      await keys.pressTo('ArrowDown', listButton(page, `Yhdistä: ${from}`));
      await keys.press('Enter');
      at = from;
    }
    if (chosen !== quality) await tick(page, keys, [chosen, quality]);
    chosen = quality;
    await keys.pressTo('Shift+Tab', withWhom);
    for (const name of to) {
      await choose(page, keys, name);
      await keys.press('Enter');
      await expect(withWhom).toHaveValue('');
    }
  }
  await keys.press('Escape');
}

async function tick(page: Page, keys: CountingKeys, changes: readonly (string | undefined)[]): Promise<void> {
  for (const change of changes) {
    if (change === undefined) continue;
    await keys.pressTo('Tab', page.getByRole('checkbox', { name: change, exact: true }));
    await keys.press('Space');
  }
}

/** A name is found by its letters. The test keyboard has none for ä: whoever begins with it is found with the arrow. */
async function choose(page: Page, keys: CountingKeys, name: string): Promise<void> {
  const letters = /^[a-z-]*/i.exec(name)?.[0] ?? '';
  await page.keyboard.type(letters);
  const chosen = page.locator('select:focus option:checked');
  for (let at = 0; at < 20 && (await chosen.textContent()) !== name; at += 1) await keys.press('ArrowDown');
  await expect(chosen).toHaveText(name);
}
