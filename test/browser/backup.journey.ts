import { expect, type Page } from '@playwright/test';
import { sealWithAge } from '../../src/files/age-file';
import { mapsFileText } from '../../src/files/maps-file';
import { aMap } from '../makers';
import { chooseFile } from './exported-files';
import { journey } from './journey';
import { backupIn, standInForPicker } from './kept-backup';
import { expectSaved } from './map-sheet';

const passphrase = 'koira sataa kivi lumi';

journey('a chosen file has all maps, and is kept up to date after changes', async ({ page }) => {
  await page.addInitScript(standInForPicker);
  await page.goto('./');
  await drawMap(page, 'Yksi');
  await expect(page.getByText('Kartoista ei ole varmuuskopiota tiedostossa.')).toBeVisible();
  await page.getByRole('button', { name: 'Tee varmuuskopio' }).click();
  const dialog = page.getByRole('dialog', { name: 'Varmuuskopio tiedostoon' });
  await dialog.getByRole('button', { name: 'Ehdota viittä sanaa' }).click();
  const field = dialog.getByLabel('Tunnuslause', { exact: true });
  await expect(field).toHaveValue(/^(?:\S+ ){4}\S+$/);
  const suggested = await field.inputValue();
  await dialog.getByRole('button', { name: 'Valitse paikka ja tallenna' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Varmuuskopio tallennettu.' })).toBeVisible({
    timeout: 30_000,
  });
  await dialog.getByRole('button', { name: 'Sulje' }).last().click();
  await expect(page.getByText('Varmuuskopio tiedostoon: juuri nyt', { exact: true })).toBeVisible();

  await drawMap(page, 'Toinen');
  await expect(page.getByText('Kartat ovat muuttuneet sen jälkeen.')).toBeVisible();
  // Leaving the page is when one may never come back.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(page.getByText('Kartat ovat muuttuneet sen jälkeen.')).toHaveCount(0, { timeout: 30_000 });
  expect(await backupIn(page, suggested)).toEqual(['Toinen', 'Yksi']);
});

journey('where the browser keeps no file up to date, a new one is downloaded', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.goto('./');
  await drawMap(page, 'Yksi');
  await page.getByRole('button', { name: 'Tee varmuuskopio' }).click();
  const dialog = page.getByRole('dialog', { name: 'Varmuuskopio tiedostoon' });
  await dialog.getByRole('button', { name: 'Näytä', exact: true }).click();
  await dialog.getByLabel('Tunnuslause', { exact: true }).fill(passphrase);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 30_000 }),
    dialog.getByRole('button', { name: 'Tallenna tiedosto' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^verkostokartta-\d{4}-\d\d-\d\d-[a-z2-9]{4}\.verkosto$/);
  await expect(dialog.getByRole('button', { name: 'Sulje' }).last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Varmuuskopio tiedostoon: juuri nyt', { exact: true })).toBeVisible();
  await page.clock.setFixedTime(Date.now() + 3 * 24 * 60 * 60_000);
  await page.reload();
  await expect(page.getByText('Varmuuskopio tiedostoon: 3 päivää sitten')).toBeVisible();
});

journey('on a new device one file and one passphrase bring all maps', async ({ page }) => {
  await page.goto('./');
  const maps = [aMap({ title: 'Yksi' }), aMap({ title: 'Toinen' }), aMap({ title: 'Kolmas' })] as const;
  const content = new TextEncoder().encode(mapsFileText(maps));
  const buffer = Buffer.from(await sealWithAge(content, passphrase, 4));
  await chooseFile(page, { name: 'varmuuskopio.verkosto', mimeType: '', buffer });
  const dialog = page.getByRole('dialog', { name: 'Avaa tiedosto' });
  await dialog.getByLabel('Tunnuslause', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Tuo 3 karttaa' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Tuo 3 karttaa' }).click();
  await dialog.getByRole('button', { name: 'Sulje' }).last().click();
  for (const { title } of maps) await expect(page.getByRole('listitem').filter({ hasText: title })).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3);
});

async function drawMap(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Uusi kartta' }).first().click();
  await page.getByRole('textbox', { name: 'Kartan nimi' }).fill(title);
  await expectSaved(page);
  await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: title })).toBeVisible();
}
