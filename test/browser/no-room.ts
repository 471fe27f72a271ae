import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { exportFile, readDownload } from './exported-files';
import { journey } from './journey';
import { expectSaved, nameField, spotIn, token, tokens, writeRow } from './map-sheet';

/** A map with one person on it, saved. */
export async function drawFirst(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Uusi kartta' }).first().click();
  await expect(tokens(page)).toHaveCount(1);
  await writeOne(page, 'ennen', 'Perhe');
  await expectSaved(page);
}

export async function writeOne(page: Page, name: string, area: 'Perhe' | 'Suku' | 'Ystävät'): Promise<void> {
  const { x, y } = await spotIn(page, area, 'Uloin kehä');
  await page.mouse.dblclick(x, y);
  await expect(nameField(page)).toBeFocused();
  await writeRow(page, [name]);
}

/** What is done while there is no room: it is said, work goes on, and all of it can be taken away. */
export async function workWithoutRoom(page: Page): Promise<void> {
  const said = 'Kartta ei tallennu: laitteella ei ole tilaa. Muutokset ovat vain muistissa. Vie kartta tiedostoon.';
  await expect(page.locator('[aria-live="assertive"]')).toContainText(said);
  await expect(page.getByRole('note').filter({ hasText: said })).toBeVisible();
  const states = await statesFromNow(page);
  await writeOne(page, 'sittenkin', 'Ystävät');
  await expect(page.getByText('Ei tallennettu', { exact: true })).toBeVisible();
  const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-files-'));
  expect((await exportLocked(page, folder)).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
  const file = await exportFile(page, folder, { format: 'JSON' });
  for (const name of ['ennen', 'sittenkin']) expect(file.bytes.toString()).toContain(name);
  expect((await exportFile(page, folder, { format: 'PNG' })).bytes.length).toBeGreaterThan(1000);
  await rm(folder, { recursive: true, force: true });
  await journey.step(
    'who leaves the map is told which one it is that is not saved, and finds it as it was',
    async () => {
      await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'Ei tallennettu: Nimetön kartta.' })).toBeVisible();
      await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
      await expect(token(page, 'sittenkin')).toBeAttached();
      await expect(page.getByRole('note').filter({ hasText: said })).toBeVisible();
    },
  );
  expect(await states()).not.toContain('saved');
}

/** Before anything else has been chosen, what leaves is encrypted. */
async function exportLocked(page: Page, folder: string): Promise<Buffer> {
  const passphrase = 'koira sataa kivi lumi ääni';
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Vie' });
  await dialog.getByRole('radio', { name: /^Tiedosto/ }).check();
  await dialog.getByLabel('Tunnuslause', { exact: true }).fill(passphrase);
  await dialog.getByLabel('Tunnuslause uudelleen').fill(passphrase);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 20_000 }),
    dialog.getByRole('button', { name: 'Tallenna tiedosto' }).click(),
  ]);
  await dialog.getByRole('button', { name: 'Sulje' }).click();
  return (await readDownload(download, folder)).bytes;
}

/** Everything that the status says from now on; also that the page has not been loaded anew, which would end it. */
async function statesFromNow(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const states = Object.assign(window, { states: [] as string[] }).states;
    const look = () => states.push(document.querySelector<HTMLElement>('[data-state]')?.dataset.state ?? '');
    new MutationObserver(look).observe(document, { subtree: true, attributes: true, childList: true });
  });
  return () => page.evaluate(() => (window as unknown as { states: string[] }).states);
}

/** Once there is room again: it is saved by itself, and there after a new start of the page. */
export async function expectAllKept(page: Page): Promise<void> {
  await expectSaved(page);
  const all = await tokens(page).count();
  await page.reload();
  await expect(tokens(page)).toHaveCount(all);
  for (const name of ['ennen', 'sittenkin']) await expect(token(page, name)).toBeAttached();
}
