import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { mapFileText } from '../../src/files/map-file';
import type { PersonId } from '../../src/model/ids';
import type { NetworkMap } from '../../src/model/network-map';
import { aGroup, aNote, anAgreement } from '../makers';
import { standardCase } from '../standard-case';
import { listScreens, mapScreens } from './screens-of-map';
import type { Look, Tour } from './tour';
import { type SpokenLanguage, type WordsOf, wordsOf } from './words-of';

/** Every screen and state of the program in one language, one after another, by its words. */
export async function walkAllScreens(
  page: Page,
  language: SpokenLanguage,
  look: Look,
  words: WordsOf = wordsOf(language),
): Promise<void> {
  page.setDefaultTimeout(10_000);
  const button = (at: string) => page.getByRole('button', { name: words(at), exact: true });
  const close = () =>
    page
      .getByRole('dialog')
      .or(page.getByRole('complementary'))
      .last()
      .getByRole('button', { name: words('common.close'), exact: true })
      .first()
      .click();
  const tour: Tour = { page, words, look, button, close };
  await page.goto('./');
  await page.getByRole('group').getByText(languageName[language], { exact: true }).click();
  await emptyHome(tour);
  await mapScreens(tour);
  await listScreens(tour);
  await fullHome(tour);
}

const languageName: Readonly<Record<SpokenLanguage, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

async function emptyHome(tour: Tour): Promise<void> {
  const { page, words, look, button, close } = tour;
  await expect(button('home.newMap')).toBeVisible();
  await look('home, empty');
  await chooseMap(tour, '{"nimi":"lomake"}');
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  await look('a file that was refused');
  await close();
  await button('home.newMap').click();
  await expect(page.getByText(words('map.emptyHint'))).toBeVisible();
  // The sheet has been fitted into its window.
  const centre = page.getByRole('listbox').getByRole('option').first();
  await expect.poll(async () => (await centre.boundingBox())?.x ?? 0).toBeGreaterThan(40);
  await look('map, empty');
  await button('map.backToMaps').click();
  await chooseMap(tour, mapFileText(fullMap()));
  await expect(button('files.open')).toBeVisible();
  await look('a file before it is opened');
  await button('files.open').click();
  await expect(page.getByRole('listbox').getByRole('option')).not.toHaveCount(0);
}

async function fullHome({ page, words, look, button, close }: Tour): Promise<void> {
  await button('common.accessibility').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('accessibility statement');
  await close();
  const fromMenu = async (row: string) => {
    await page.getByRole('main').getByRole('listitem').first().getByRole('button').last().click();
    await page.getByRole('menuitem', { name: words(row), exact: true }).click();
  };
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').last().click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look('menu of a map');
  await page.getByRole('menuitem', { name: words('home.duplicate'), exact: true }).click();
  const search = page.getByRole('main').getByLabel(words('home.search'));
  await search.fill('zzz');
  await look('home, nothing found');
  await search.fill('');
  await look('home, with maps');
  await fromMenu('home.rename');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('renaming a map');
  await close();
  await button('backup.makeBackup').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('a backup before it is made');
  await close();
  await fromMenu('common.delete');
  await expect(button('common.undo')).toBeVisible();
  await look('home, a map removed');
}

async function chooseMap({ page, button }: Tour, text: string): Promise<void> {
  const [picker] = await Promise.all([page.waitForEvent('filechooser'), button('files.openFile').click()]);
  await picker.setFiles({ name: 'verkosto.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** The standard case with something of everything else there is. */
export function fullMap(): NetworkMap {
  const map = standardCase();
  const [version, ...others] = map.versions;
  const member = (at: number) => `person-${at}` as PersonId;
  const full = {
    ...version,
    groups: [
      aGroup({ name: 'mummola', members: [member(4), member(5)] }),
      aGroup({ name: 'bändi', members: [member(8), member(9)], kind: 'group', asOne: true }),
    ],
    notes: [
      aNote({ text: 'lepo ja kahvi' }),
      aNote({ kind: 'goal', text: 'oma koti', at: { angle: 40, distance: 1.3 } }),
    ],
    agreements: [anAgreement({ people: [member(4)] })],
  };
  return { ...map, title: 'Kevään kartta', versions: [full, ...others] };
}
