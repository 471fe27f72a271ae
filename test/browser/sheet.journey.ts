import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from './journey';
import { expectSaved, middleOf, nameField, panel, sheetRadius, spotOf, spotTowards, token, tokens } from './map-sheet';
import { openStandardCase } from './open-standard-case';

journey('a template is looked at first, loses nobody, and can be taken back', async ({ page }) => {
  await openStandardCase(page);
  await page.getByRole('button', { name: 'Pohja' }).click();
  await panel(page).getByRole('button', { name: 'Neljä aluetta' }).click();
  await expect(page.getByText('Esikatselu: Neljä aluetta')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Peru' }).click();
  await expect(token(page, 'äiti')).toHaveAccessibleName(/^äiti\. Perhe, Sisin kehä\./);
  for (const [template, place] of [
    ['Neljä aluetta', /^äiti\. Perhe ja sukulaiset, Sisin kehä\. 5 yhteyttä\.$/],
    ['Kolme kehää', /^äiti\. Sisin kehä\. 5 yhteyttä\.$/],
    ['Tyhjä', /^äiti\. 5 yhteyttä\.$/],
  ] as const) {
    await panel(page).getByRole('button', { name: template }).click();
    await page.getByRole('status').getByRole('button', { name: 'Ota käyttöön' }).click();
    await expect(tokens(page)).toHaveCount(13);
    await expect(token(page, 'äiti')).toHaveAccessibleName(place);
  }
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Kumoa' }).click();
  await expect(token(page, 'äiti')).toHaveAccessibleName('äiti. Perhe, Sisin kehä. 5 yhteyttä.');
  await expect(token(page, 'Ohjaamo')).toHaveAccessibleName(/Ammattilaiset ja viranomaiset, Uloin kehä/);
});

journey('a list of names is pasted into an area and ring in one step', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openStandardCase(page);
  await page.evaluate(() => navigator.clipboard.writeText('valmentaja\n\n  bändi \nkuoro\tmuuta'));
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Lisätäänkö 3 nimeä?' });
  await dialog.getByRole('combobox', { name: 'Alue' }).selectOption({ label: 'Vapaa-aika' });
  await dialog.getByRole('combobox', { name: 'Kehä' }).selectOption({ label: 'Keskimmäinen kehä' });
  await dialog.getByRole('button', { name: 'Lisää', exact: true }).click();
  for (const name of ['valmentaja', 'bändi', 'kuoro']) {
    await expect(token(page, name)).toHaveAccessibleName(`${name}. Vapaa-aika, Keskimmäinen kehä. ei yhteyksiä.`);
  }
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('3 ihmistä valittu');
  await page.getByRole('button', { name: 'Kumoa' }).click();
  await expect(tokens(page)).toHaveCount(13);
});

journey('the map, the middle, areas, rings and people are renamed where their names stand', async ({ page }) => {
  await openStandardCase(page);
  await page.getByRole('textbox', { name: 'Kartan nimi' }).fill('Ainon kartta');
  await page.keyboard.press('Enter');
  const middle = await spotOf(page, 'Minä');
  await page.mouse.dblclick(middle.x, middle.y);
  await overwrite(page, 'Minä', 'Aino');
  await expect(token(page, 'Aino')).toHaveAccessibleName('Aino. Kartan keskellä. 6 yhteyttä.');
  const area = await middleOf(page.locator('main svg text').filter({ hasText: /^Perhe$/ }));
  await page.mouse.dblclick(area.x, area.y);
  await overwrite(page, 'Perhe', 'Kotiväki');
  const ring = await middleOf(page.locator('main svg text').filter({ hasText: /^Uloin kehä$/ }));
  await page.mouse.dblclick(ring.x, ring.y);
  await overwrite(page, 'Uloin kehä', 'Kauempana');
  const ukki = await spotOf(page, 'ukki');
  await page.mouse.dblclick(ukki.x, ukki.y);
  await overwrite(page, 'ukki', 'pappa');
  await expect(token(page, 'äiti')).toHaveAccessibleName(/Kotiväki, Sisin kehä/);
  await expect(token(page, 'pappa')).toHaveAccessibleName(/Suku, Kauempana/);
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Kartan nimi' })).toHaveValue('Ainon kartta');
  await expect(token(page, 'Aino')).toBeAttached();
  await expect(page).toHaveTitle('Verkostokartta');
});

journey('the sheet is zoomed by buttons and wheel, panned by dragging, and fitted back', async ({ page }) => {
  await openStandardCase(page);
  const radius = await sheetRadius(page);
  await page.getByRole('button', { name: 'Lähennä' }).click();
  await expect.poll(() => sheetRadius(page)).toBeCloseTo(radius * 1.25, 0);
  await page.getByRole('button', { name: 'Loitonna' }).click();
  await expect.poll(() => sheetRadius(page)).toBeCloseTo(radius, 0);
  const middle = await spotOf(page, 'Minä');
  const empty = await spotTowards(page, 270, 0.7);
  await page.mouse.move(empty.x, empty.y);
  for (let notch = 0; notch < 4; notch += 1) await page.mouse.wheel(0, -120);
  await expect.poll(() => sheetRadius(page)).toBeGreaterThan(radius * 1.05);
  await page.mouse.down();
  await page.mouse.move(empty.x + 60, empty.y + 40, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Sovita näkymään' }).click();
  await expect.poll(() => sheetRadius(page)).toBeCloseTo(radius, 0);
  expect(await spotOf(page, 'Minä')).toEqual(middle);
});

async function overwrite(page: Page, before: string, after: string): Promise<void> {
  await expect(nameField(page)).toHaveValue(before);
  await nameField(page).fill(after);
  await page.keyboard.press('Enter');
  await expect(nameField(page)).toHaveCount(0);
}
