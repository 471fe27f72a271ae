import { readFile } from 'node:fs/promises';
import type { Download, FileChooser, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { openWithAge, sealWithAge } from '../../src/files/age-file';
import { mapsFileText } from '../../src/files/maps-file';
import { aMap } from '../makers';
import { lock, takeLock } from './door-hand';
import { journey } from './journey';
import { expectSaved, panel, tokens } from './map-sheet';
import { removeStored } from './remove-stored';

journey.use({ firstStart: 'asked' });
journey.setTimeout(240_000);

const passphrase = 'koira sataa kivi lumi';
const slow = { timeout: 30_000 };

journey('when the browser has cleared everything away, a backup brings back all of it', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.goto('./');
  await page.getByRole('button', { name: 'Ilman lukkoa' }).click();
  await page.getByRole('button', { name: 'Uusi kartta' }).first().click();
  await page.getByRole('textbox', { name: 'Kartan nimi' }).fill('Tyhjä');
  await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
  await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
  await page.getByRole('button', { name: 'Pohja', exact: true }).click();
  await panel(page).getByRole('button', { name: 'Tallenna omaksi pohjaksi' }).click();
  await panel(page).getByRole('textbox', { name: 'Pohjan nimi' }).fill('Oma pohja');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: 'Oma pohja', exact: true })).toBeVisible();
  await expectSaved(page);
  await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
  const backup = await madeBackup(page);
  const before = await textIn(backup);
  expect(before).toContain('"templates"');

  await removeStored(page, 'indexeddb,file_systems');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Karttoja ei löydy' })).toBeVisible();
  await restore(page, await backup.path());
  await expect(page.getByText('Tiedosto aukesi: 2 karttaa, 1 oma pohja.')).toBeVisible(slow);
  await page.getByRole('button', { name: 'Ilman lukkoa' }).click();
  const dialog = page.getByRole('dialog', { name: 'Palautus tiedostosta' });
  await expect(dialog.getByText('2 karttaa tuotiin. 1 oma pohja tuotiin.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Sulje' }).last().click();
  await page.reload();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);
  expect(await textIn(await madeBackup(page))).toBe(before);
});

journey('who forgot the passphrase puts a backup in the place of the locked maps', async ({ page }) => {
  await page.goto('./');
  await takeLock(page);
  await lock(page);
  await page.getByRole('button', { name: 'Unohditko tunnuslauseen?' }).click();
  const content = new TextEncoder().encode(mapsFileText([aMap({ title: 'Yksi' }), aMap({ title: 'Toinen' })]));
  await restore(page, {
    name: 'x.verkosto',
    mimeType: '',
    buffer: Buffer.from(await sealWithAge(content, passphrase, 4)),
  });
  const dialog = page.getByRole('dialog', { name: 'Palauta tiedostosta' });
  await expect(dialog.getByText('Tiedosto aukesi: 2 karttaa.')).toBeVisible();
  const goOn = dialog.getByRole('button', { name: 'Poista ja jatka' });
  await expect(goOn).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Kirjoita POISTA' }).fill('POISTA');
  await goOn.click();
  await expect(page.getByRole('heading', { name: 'Missä kartat säilytetään?' })).toBeFocused();
  await page.getByRole('button', { name: 'Kertakäyttö' }).click();
  const taken = page.getByRole('dialog', { name: 'Palautus tiedostosta' });
  await expect(taken.getByText('2 karttaa tuotiin.')).toBeVisible();
  await taken.getByRole('button', { name: 'Sulje' }).last().click();
  for (const title of ['Yksi', 'Toinen']) {
    await page.getByRole('button', { name: title }).first().click();
    await expect(tokens(page)).not.toHaveCount(0);
    await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
  }
});

/** *Palauta tiedostosta*, with the passphrase of the file. */
async function restore(page: Page, file: Parameters<FileChooser['setFiles']>[0]) {
  const [picker] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Palauta tiedostosta…' }).click(),
  ]);
  await picker.setFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Palauta tiedostosta' });
  await dialog.getByLabel('Tunnuslause', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
}

async function madeBackup(page: Page): Promise<Download> {
  await page.getByRole('button', { name: /^(?:Tee varmuuskopio|Päivitä tai muuta)$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Varmuuskopio tiedostoon' });
  await dialog.getByRole('button', { name: 'Näytä', exact: true }).click();
  await dialog.getByLabel('Tunnuslause', { exact: true }).fill(passphrase);
  const [download] = await Promise.all([
    page.waitForEvent('download', slow),
    dialog.getByRole('button', { name: 'Tallenna tiedosto' }).click(),
  ]);
  await dialog.getByRole('button', { name: 'Sulje' }).last().click();
  return download;
}

async function textIn(download: Download): Promise<string> {
  const opened = await openWithAge(new Uint8Array(await readFile(await download.path())), passphrase);
  return opened.ok ? new TextDecoder().decode(opened.value) : opened.problem.reason;
}
