import { expect } from '@playwright/test';
import { mapFileText } from '../../src/files/map-file';
import { fullMap } from './full-map';
import type { Tour } from './tour';
import type { SpokenLanguage } from './words-of';

const languageName: Readonly<Record<SpokenLanguage, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** The list of maps, in the language of the tour. */
export async function comeHome({ page, language, button }: Tour): Promise<void> {
  await page.goto('./');
  await page.getByRole('group').getByText(languageName[language], { exact: true }).click();
  await expect(button('home.newMap')).toBeVisible();
}

/** *Avaa tiedosto* with a file chosen for it. */
export async function offerFile({ page, button }: Tour, name: string, content: string | Uint8Array): Promise<void> {
  const [picker] = await Promise.all([page.waitForEvent('filechooser'), button('files.openFile').click()]);
  await picker.setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

export const offerFullMap = (tour: Tour) => offerFile(tour, 'verkosto.json', mapFileText(fullMap()));

/** The file that was offered, as a map that is open. */
export async function openOffered({ page, button }: Tour): Promise<void> {
  await button('files.open').click();
  await expect(page.getByRole('listbox').getByRole('option')).not.toHaveCount(0);
}

/** A row of the menu of the first map there is. */
export async function fromCardMenu({ page, words }: Tour, row: string): Promise<void> {
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').last().click();
  await page.getByRole('menuitem', { name: words(row), exact: true }).click();
}
