import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { sealWithAge } from '../../src/files/age-file';
import { mapsFileText } from '../../src/files/maps-file';
import type { NetworkMap } from '../../src/model/network-map';
import { aMap, aPerson, aVersion } from '../makers';
import { chooseFile, readDownload } from './exported-files';
import { journey } from './journey';
import { expectSaved, tokens } from './map-sheet';

const passphrase = 'koira sataa kivi lumi ääni';

journey('a map leaves encrypted, and comes back with its passphrase', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
  await page.goto('./');
  await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
  await expectSaved(page);
  const people = await tokens(page).count();
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  const vie = page.getByRole('dialog', { name: 'Vie' });
  await vie.getByRole('radio', { name: /^Tiedosto/ }).check();
  const save = vie.getByRole('button', { name: 'Tallenna tiedosto' });
  await save.click();
  await expect(vie.getByRole('alert').filter({ hasText: 'vähintään 12 merkkiä' })).toBeVisible();
  await expect(vie.getByLabel('Tunnuslause', { exact: true })).toBeFocused();
  await page.keyboard.insertText(passphrase);
  await save.click();
  await expect(vie.getByRole('alert').filter({ hasText: 'eivät ole samat' })).toBeVisible();
  await expect(vie.getByLabel('Tunnuslause uudelleen')).toBeFocused();
  await page.keyboard.insertText(passphrase);
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const file = await readDownload(download, folder);
  expect(file.name).toMatch(/^verkostokartta-\d{4}-\d\d-\d\d-[a-z2-9]{4}\.verkosto$/);
  expect(file.bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
  expect(file.bytes.toString('latin1')).not.toMatch(/mummi|Esimerkki|people/);
  await vie.getByRole('button', { name: 'Sulje' }).click();

  await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
  await chooseFile(page, file.path);
  await page.getByRole('dialog').getByLabel('Tunnuslause', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Avaa erillisenä kopiona' }).click({ timeout: 30_000 });
  await expect(tokens(page)).toHaveCount(people);
  await rm(folder, { recursive: true });
});

journey('a file of several maps is taken in with ticks, and what is here already is asked about', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
  await expectSaved(page);
  await page.goBack();
  const cards = page.getByRole('main').getByRole('listitem');
  await expect(cards).toHaveCount(1);
  const maps = [mapOf('Yksi', 'äiti'), mapOf('Toinen', 'isä'), mapOf('Kolmas', 'mummi')] as const;
  const content = new TextEncoder().encode(mapsFileText(maps));
  const file = {
    name: 'kaikki.verkosto',
    mimeType: '',
    buffer: Buffer.from(await sealWithAge(content, passphrase, 4)),
  };

  await chooseFile(page, file);
  const dialog = page.getByRole('dialog', { name: 'Avaa tiedosto' });
  const field = dialog.getByLabel('Tunnuslause', { exact: true });
  await expect(field).toBeFocused();
  await field.fill('koira sataa kivi lumi aani');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText('Tunnuslause ei avaa tätä tiedostoa.');
  await expect(cards).toHaveCount(1);
  await field.fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Tiedostossa on 3 karttaa.')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /^Kolmas/ }).uncheck();
  await dialog.getByRole('button', { name: 'Tuo 2 karttaa' }).click();
  await expect(dialog.getByText('2 karttaa tuotiin.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Sulje' }).last().click();
  await expect(cards).toHaveCount(3);

  await chooseFile(page, file);
  await field.fill(passphrase);
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Kartat, jotka ovat jo tällä laitteella').selectOption({ label: 'Korvaa tällä' });
  await dialog.getByLabel('Mitä tehdään: Yksi').selectOption({ label: 'Avaa erillisenä kopiona' });
  await dialog.getByRole('button', { name: 'Tuo 3 karttaa' }).click();
  await expect(dialog.getByText('3 karttaa tuotiin.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Sulje' }).last().click();
  // Yksi is there twice, Toinen was replaced, Kolmas is new.
  await expect(cards).toHaveCount(5);
  await expectTitles(page, { Yksi: 2, Toinen: 1, Kolmas: 1 });
  await page.reload();
  await expectTitles(page, { Yksi: 2, Toinen: 1, Kolmas: 1 });
});

async function expectTitles(page: Page, counts: Readonly<Record<string, number>>): Promise<void> {
  for (const [title, count] of Object.entries(counts)) {
    await expect(page.getByRole('listitem').filter({ hasText: title }), title).toHaveCount(count);
  }
}

function mapOf(title: string, name: string): NetworkMap {
  return aMap({ title, versions: [aVersion({ people: [aPerson({ name })] })] });
}
