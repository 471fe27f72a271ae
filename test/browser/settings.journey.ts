import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from './journey';
import { expectSaved } from './map-sheet';

const passphrase = 'kettu kantaa sateenvarjoa';

journey('a passphrase is taken into use in the settings, and from then on only it opens the maps', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
  await expectSaved(page);
  await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
  await page.getByRole('button', { name: 'Asetukset' }).click();
  const settings = page.getByRole('dialog', { name: 'Asetukset' });
  await expect(settings.getByRole('region', { name: 'Karttojen suojaus' })).toContainText('Ilman lukkoa');
  await expect(settings).toContainText('1 kartta.');
  await expect(settings).toContainText('Jokainen on tallessa kahdessa paikassa');
  await settings.getByRole('button', { name: 'Ota tunnuslause käyttöön' }).click();
  const taking = page.getByRole('dialog', { name: 'Ota tunnuslause käyttöön' });
  await taking.getByLabel('Uusi tunnuslause').fill(passphrase);
  await taking.getByRole('button', { name: 'Ota tunnuslause käyttöön' }).click();
  await writeCodeDown(page);
  await page.getByRole('button', { name: 'Lukitse ja avaa tunnuslauseella' }).click();
  await unlock(page);
  await expect(page.getByRole('main').getByText('Esimerkki', { exact: true })).toBeVisible();
});

async function writeCodeDown(page: Page) {
  const groups = page.getByRole('list', { name: 'Palautuskoodi' }).getByRole('listitem');
  await expect(groups).toHaveCount(9);
  const code = await groups.allInnerTexts();
  await page.getByRole('button', { name: 'Koodi on tallessa' }).click();
  const asked = page.getByLabel(/Kirjoita paperistasi ryhmä/);
  const number = /\d+/.exec(await page.getByText(/Kirjoita paperistasi ryhmä/).innerText())?.[0];
  await asked.fill(code[Number(number) - 1] ?? '');
}

async function unlock(page: Page) {
  await page.getByLabel('Tunnuslause', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Avaa' }).click();
}
