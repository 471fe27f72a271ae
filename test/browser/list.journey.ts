import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { countingKeys } from './counting-keys';
import { exportFile } from './exported-files';
import { journey } from './journey';
import { writeStandardPeople, writeStandardTies } from './list-drawing';
import { field, list, listButton, nameIn, toList, viewButton } from './list-sheet';
import { panel, token, tokens } from './map-sheet';
import { openStandardCase } from './open-standard-case';
import { expectStandardFile, namesOnMap, namesWithNote } from './standard-expectations';

const title = 'Kevään verkostokartta';
const note = 'Sovittiin soitosta torstaina';

journey(
  'the standard case is written in the list with the keyboard alone, and the map has it all',
  async ({ page }) => {
    journey.setTimeout(240_000);
    const keys = countingKeys(page);
    await page.goto('./');
    await keys.pressTo('Tab', page.getByRole('button', { name: 'Uusi kartta' }));
    await keys.press('Enter');
    await expect(tokens(page)).toHaveCount(1);
    await expect(token(page, 'Minä')).toBeFocused();
    await keys.pressTo('Shift+Tab', viewButton(page, 'Luettelo'));
    await keys.press('Enter');
    await expect(nameIn(page, 'Minä')).toBeFocused();

    await writeStandardPeople(page, keys);
    await writeStandardTies(page, keys);
    expect(keys.presses()).toBeLessThanOrEqual(260);
    journey.info().annotations.push({ type: 'key presses besides text', description: String(keys.presses()) });

    await listButton(page, 'Muokkaa: äiti').click();
    await panel(page).getByRole('textbox', { name: 'Muistiinpano' }).fill(note);
    await page.getByRole('textbox', { name: 'Kartan nimi' }).fill(title);
    const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
    expectStandardFile(await exportFile(page, folder, { format: 'JSON' }), { title, note });
    await rm(folder, { recursive: true, force: true });

    await viewButton(page, 'Kartta').click();
    await expect(tokens(page)).toHaveCount(13);
    await expect.poll(() => namesOnMap(page)).toEqual(namesWithNote);
  },
);

journey(
  'whoever has the keyboard in one view has it in the other, and who is chosen stays chosen',
  async ({ page }) => {
    await openStandardCase(page);
    await token(page, 'mummi').focus();
    await page.keyboard.press('Space');
    await toList(page);
    await expect(nameIn(page, 'mummi')).toBeFocused();
    await expect(page.getByRole('checkbox', { name: 'Valitse: mummi' })).toBeChecked();
    await expect(tokens(page)).toHaveCount(0);

    await page.getByRole('checkbox', { name: 'Valitse: ukki' }).check();
    await expect(panel(page).getByRole('heading', { name: '2 ihmistä valittu' })).toBeVisible();
    await nameIn(page, 'ukki').focus();
    await viewButton(page, 'Kartta').click();
    await expect(token(page, 'ukki')).toBeFocused();
    await expect(token(page, 'ukki')).toHaveAttribute('aria-selected', 'true');
    await expect(token(page, 'mummi')).toHaveAttribute('aria-selected', 'true');
  },
);

journey(
  'the panel gives the keyboard back to what opened it, and to the next row when its person has gone',
  async ({ page }) => {
    await openStandardCase(page);
    await toList(page);
    const edit = listButton(page, 'Muokkaa: koira');
    for (const leave of ['Escape', 'Sulje'] as const) {
      await edit.focus();
      await page.keyboard.press('Enter');
      await expect(panel(page).getByRole('textbox', { name: 'Nimi', exact: true })).toBeFocused();
      if (leave === 'Escape') await page.keyboard.press(leave);
      else await panel(page).getByRole('button', { name: leave }).press('Enter');
      await expect(edit).toBeFocused();
    }
    await edit.press('Enter');
    await panel(page).getByRole('button', { name: 'Poista', exact: true }).press('Enter');
    await expect(nameIn(page, 'pikkuveli')).toBeFocused();
  },
);

journey('rows stay where they are while they are worked on, and go where they belong after it', async ({ page }) => {
  await openStandardCase(page);
  await toList(page);
  const names = () =>
    list(page)
      .getByRole('table', { name: 'Perhe' })
      .locator('th input[data-column="name"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  expect(await names()).toEqual(['koira', 'pikkuveli', 'äiti', 'isäpuoli']);
  await nameIn(page, 'äiti').fill('äidin puoliso');
  await page.getByRole('combobox', { name: 'Kehä: äidin puoliso' }).selectOption('Uloin kehä');
  expect(await names()).toEqual(['koira', 'pikkuveli', 'äidin puoliso', 'isäpuoli']);
  await nameIn(page, 'koira').focus();
  await expect.poll(names).toEqual(['koira', 'pikkuveli', 'isäpuoli', 'äidin puoliso']);

  const area = page.getByRole('combobox', { name: 'Alue: koira' });
  await area.focus();
  await area.selectOption('Ystävät');
  await expect(area).toBeFocused();
  await page.keyboard.press('Control+z');
  expect(await names()).toContain('koira');
  await expect(page.getByRole('combobox', { name: 'Alue: koira' })).toHaveValue('family');
});

journey('removing leaves the keyboard in the next row, and Kumoa brings everything back', async ({ page }) => {
  await openStandardCase(page);
  await toList(page);
  await listButton(page, 'Poista: koira').focus();
  await page.keyboard.press('Enter');
  await expect(nameIn(page, 'koira')).toHaveCount(0);
  await expect(nameIn(page, 'pikkuveli')).toBeFocused();
  await page.getByRole('banner').getByRole('button', { name: 'Kumoa' }).click();
  await expect(nameIn(page, 'koira')).toHaveCount(1);
  await expect(list(page).getByRole('rowheader', { name: 'Minä ja koira' })).toHaveCount(1);
  await expect(field(page, 'Lisää lappu')).toHaveCount(1);
});
