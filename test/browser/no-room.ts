import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { exportFile } from './exported-files';
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
  const said = 'Kartta ei tallennu: laitteella ei ole tilaa.';
  await expect(page.locator('[aria-live="assertive"]')).toContainText(said);
  await expect(page.getByRole('note').filter({ hasText: said })).toBeVisible();
  await writeOne(page, 'sittenkin', 'Ystävät');
  await expect(page.getByText('Ei tallennettu', { exact: true })).toBeVisible();
  const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-files-'));
  const file = await exportFile(page, folder, { format: 'JSON' });
  for (const name of ['ennen', 'sittenkin']) expect(file.bytes.toString()).toContain(name);
  expect((await exportFile(page, folder, { format: 'PNG' })).bytes.length).toBeGreaterThan(1000);
  await rm(folder, { recursive: true, force: true });
  await expect(page.getByText('Tallennettu', { exact: true })).toHaveCount(0);
}

/** Once there is room again: it is saved by itself, and there after a new start of the page. */
export async function expectAllKept(page: Page): Promise<void> {
  await expectSaved(page);
  const all = await tokens(page).count();
  await page.reload();
  await expect(tokens(page)).toHaveCount(all);
  for (const name of ['ennen', 'sittenkin']) await expect(token(page, name)).toBeAttached();
}
