import { expect } from '@playwright/test';
import { journey } from './journey';
import { expectSaved, panel, spotOf, token } from './map-sheet';

journey('a frame of one’s own: made, kept, taken to a colleague, and brought back', async ({ page }, info) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
  await expectSaved(page);
  const frame = page.getByRole('banner').getByRole('button', { name: 'Pohja' });
  const own = page.getByRole('region', { name: 'Omat pohjat' });
  const people = await page.getByRole('listbox', { name: 'Ihmiset kartalla' }).getByRole('option').count();

  await frame.click();
  await panel(page).getByRole('button', { name: 'Lisää alue' }).click();
  await panel(page).getByRole('textbox', { name: 'Alue 7' }).fill('Pihapiiri');
  await panel(page).getByRole('button', { name: 'Poista: Suku' }).click();
  await panel(page).getByRole('button', { name: 'Leveämmäksi: Perhe' }).click();
  await expect(page.getByRole('listbox', { name: 'Ihmiset kartalla' }).getByRole('option')).toHaveCount(people);
  await expect(token(page, 'äiti')).toHaveAccessibleName(/^äiti\. Perhe, Sisin kehä/);
  await expect(token(page, 'mummi')).toHaveAccessibleName(/^mummi\. Ei aluetta/);

  await panel(page).getByRole('button', { name: 'Tallenna omaksi pohjaksi' }).click();
  await panel(page).getByRole('textbox', { name: 'Pohjan nimi' }).fill('Meidän pohja');
  await page.keyboard.press('Enter');
  await expect(own.getByRole('button', { name: 'Meidän pohja', exact: true })).toBeVisible();

  await own.getByRole('button', { name: 'Vie tiedostoksi: Meidän pohja' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vie pohja' });
  await dialog.getByRole('checkbox', { name: 'Meidän pohja' }).uncheck();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Tallenna tiedosto' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^verkostokartta-\d{4}-\d\d-\d\d-\w{4}\.verkostopohja\.json$/);
  const file = info.outputPath('pohja.json');
  await download.saveAs(file);

  await page.reload();
  await frame.click();
  await expect(own.getByRole('button', { name: 'Meidän pohja', exact: true })).toBeVisible();
  await own.getByRole('button', { name: 'Poista: Meidän pohja' }).click();
  await expect(own.getByRole('button', { name: 'Meidän pohja', exact: true })).toHaveCount(0);

  const [picker] = await Promise.all([
    page.waitForEvent('filechooser'),
    own.getByRole('button', { name: 'Tuo pohja tiedostosta' }).click(),
  ]);
  await picker.setFiles(file);
  const coming = page.getByRole('dialog', { name: 'Tuo pohja' });
  await expect(coming.getByRole('listitem')).toHaveText(['Pihapiiri']);
  await coming.getByRole('button', { name: 'Lisää omiin pohjiin' }).click();

  await panel(page).getByRole('button', { name: 'Neljä aluetta' }).click();
  await page.getByRole('button', { name: 'Ota käyttöön' }).click();
  await expect(token(page, 'äiti')).toHaveAccessibleName(/^äiti\. Perhe ja sukulaiset/);
  await own.getByRole('button', { name: 'Nimetön pohja', exact: true }).click();
  await expect(page.getByText('Esikatselu: Nimetön pohja')).toBeVisible();
  await page.getByRole('button', { name: 'Ota käyttöön' }).click();
  await expect(token(page, 'äiti')).toHaveAccessibleName(/^äiti\. Perhe, Sisin kehä/);
  await expect(panel(page).getByRole('textbox', { name: 'Alue 6' })).toHaveValue('Pihapiiri');
});

journey('a picture is found by a word, and no key meant for it reaches the map', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
  await expectSaved(page);
  const { x, y } = await spotOf(page, 'mummi');
  await page.mouse.click(x, y);
  await panel(page).getByText('Kuva', { exact: true }).click();
  await panel(page).getByRole('textbox', { name: 'Hae kuvaa' }).fill('puutarha');
  const pictures = panel(page).getByRole('toolbar', { name: 'Kuvat' });
  await pictures.getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect(token(page, 'mummi')).toHaveCount(1);
  await expect(pictures.locator('[aria-pressed="true"]')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Valitse', exact: true })).toHaveAttribute('aria-pressed', 'true');
});
