import { expect } from '@playwright/test';
import { sealWithAge } from '../../src/files/age-file';
import { mapsFileText } from '../../src/files/maps-file';
import { aMap } from '../makers';
import { fullMap } from './full-map';
import { comeHome, fromCardMenu, offerFile, offerFullMap, openOffered } from './home-hand';
import { token } from './map-sheet';
import type { Tour } from './tour';

const passphrase = 'nauris kuutamo vesa riimu';

/** The list of maps, empty and full, and what is asked there. */
export async function screensOfHome(tour: Tour): Promise<void> {
  // A browser that keeps no file up to date saves a new one, without a window of its own.
  await tour.page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await comeHome(tour);
  await tour.look('home, empty');
  await filesToOpen(tour);
  await pastOfMaps(tour);
  await maps(tour);
  await settings(tour);
  await backups(tour);
  await removedMaps(tour);
}

async function filesToOpen(tour: Tour): Promise<void> {
  const { page, words, look, button, close } = tour;
  await offerFile(tour, 'verkosto.json', '{"nimi":"lomake"}');
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
  await offerFullMap(tour);
  await expect(button('files.open')).toBeVisible();
  await look('a file before it is opened');
  await openOffered(tour);
  await button('map.backToMaps').click();
  // A map that is opened again and changed has an earlier save.
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').first().click();
  await token(page, 'äiti').focus();
  await page.keyboard.press('Delete');
  await expect(page.locator('[role=status][data-state=saved]')).toBeVisible();
  await button('map.backToMaps').click();
}

async function maps(tour: Tour): Promise<void> {
  const { page, words, look, button, close } = tour;
  await button('common.accessibility').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('accessibility statement');
  await close();
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').last().click();
  await expect(page.getByRole('menu')).toBeVisible();
  await look('menu of a map');
  await page.getByRole('menuitem', { name: words('home.duplicate'), exact: true }).click();
  const search = page.getByRole('main').getByLabel(words('home.search'));
  await search.fill('zzz');
  await look('home, nothing found');
  await search.fill('');
  await look('home, with maps');
  await fromCardMenu(tour, 'home.rename');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('renaming a map');
  await close();
}

async function pastOfMaps(tour: Tour): Promise<void> {
  const { page, words, look, button, close } = tour;
  await fromCardMenu(tour, 'home.earlier');
  await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
  await look('Aiemmat tallennukset');
  await close();
  await fromCardMenu(tour, 'home.remind');
  await page.getByRole('dialog').getByText(words('past.onDay'), { exact: true }).click();
  await look('Milloin voi poistaa?');
  await close();
  await fromCardMenu(tour, 'home.takeOut');
  await page.getByRole('dialog').getByRole('radio').first().check();
  await Promise.all([page.waitForEvent('download'), button('files.saveFile').click()]);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look('Vie ja poista, asked');
  await button('past.keep').click();
}

async function settings({ page, look, button, close }: Tour): Promise<void> {
  await button('common.settings').click();
  await expect(page.getByRole('dialog').getByRole('region')).toHaveCount(5);
  await look('Asetukset, without a lock');
  await button('settings.protection.take').click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
  await look('Ota tunnuslause käyttöön');
  await close();
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).waitFor();
  await close();
}

async function backups(tour: Tour): Promise<void> {
  const { page, words, look, button, close } = tour;
  const dialog = page.getByRole('dialog');
  await button('backup.makeBackup').click();
  await expect(dialog).toBeVisible();
  await look('a backup before it is made');
  await dialog.getByRole('button', { name: words('door.secret.show'), exact: true }).click();
  await dialog.getByLabel(words('backup.passphrase'), { exact: true }).fill('lyhyt');
  await button('backup.saveBackup').click();
  await look('a backup, its passphrase too short');
  await dialog.getByLabel(words('backup.passphrase'), { exact: true }).fill(passphrase);
  await Promise.all([page.waitForEvent('download', { timeout: 30_000 }), button('backup.saveBackup').click()]);
  await expect(dialog.getByText(words('backup.done'), { exact: true })).toBeVisible();
  await look('a backup that was made');
  await close();
  await button('backup.refresh').click();
  await expect(dialog).toBeVisible();
  await look('a backup before it is made again');
  await close();

  const sealed = new TextEncoder().encode(mapsFileText([fullMap(), aMap({ title: 'mummola' })]));
  await offerFile(tour, 'varmuuskopio.verkosto', await sealWithAge(sealed, passphrase, 4));
  const field = dialog.getByLabel(words('backup.passphrase'), { exact: true });
  await field.fill('jokin muu lause');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(words('backup.wrong'), { exact: true })).toBeVisible();
  await look('a backup that the passphrase does not open');
  await field.fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('checkbox').first()).toBeVisible();
  await expect(field).toHaveCount(0);
  await look('the maps in a backup');
  await dialog.getByRole('button').last().click();
  await expect(dialog.getByRole('checkbox')).toHaveCount(0);
  await look('maps taken from a backup');
  await close();
}

async function removedMaps(tour: Tour): Promise<void> {
  const { page, words, look, button, close } = tour;
  await fromCardMenu(tour, 'common.delete');
  await expect(button('common.undo')).toBeVisible();
  await look('home, a map removed');
  await page.getByRole('contentinfo').getByRole('button').first().click();
  const putBack = page.getByRole('dialog').getByText(words('past.putBack'), { exact: true });
  await expect(putBack).toBeVisible();
  await look('Poistetut');
  await page.getByRole('dialog').getByText(words('past.forGood'), { exact: true }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look('Poista pysyvästi, asked');
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: words('common.cancel'), exact: true })
    .click();
  await putBack.click();
  await expect(page.getByText(words('past.noDeleted'))).toBeVisible();
  await look('Poistetut, empty');
  await close();
}
