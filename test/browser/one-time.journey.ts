import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launchPersistent } from './browser';
import { exportFile } from './exported-files';
import { journey } from './journey';
import { spotIn, tokens, writeRow } from './map-sheet';
import { wordsInProfile } from './profile-scan';

journey(
  'one-time use leaves nothing on the device, can be taken to a file, and is asked about before it ends',
  async ({ address }) => {
    const [title, name] = ['Otsikkoä', 'Nimiö'].map((what) => `${what}${randomBytes(6).toString('hex')}`) as [
      string,
      string,
    ];
    const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
    const [profile, saved] = [join(folder, 'profile'), join(folder, 'saved')];
    await mkdir(saved);
    const { context, page, complaints } = await launchPersistent(profile, {
      firstStart: 'asked',
      serviceWorkers: 'block',
    });
    await page.goto(address);
    await expect(page.getByRole('button', { name: 'Kertakäyttö' })).toBeVisible();
    const before = await page.evaluate(keptNow);
    await page.getByRole('button', { name: 'Kertakäyttö' }).click();
    await page.getByRole('button', { name: 'Uusi kartta' }).click();
    await expect(tokens(page)).toHaveCount(1);
    await page.getByRole('textbox', { name: 'Kartan nimi' }).fill(title);
    const { x, y } = await spotIn(page, 'Perhe', 'Uloin kehä');
    await page.mouse.dblclick(x, y);
    await writeRow(page, [name]);
    await expect(page.getByRole('status').filter({ hasText: 'Vain muistissa' })).toBeVisible();
    await exportFile(page, saved, { format: 'JSON' });
    await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
    await expect(page.getByRole('button', { name: title }).first()).toBeVisible();
    await expect(page.getByText('Kartat ovat vain muistissa')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lukitse' })).toHaveCount(0);

    await expect(page.getByText('Tallennettu', { exact: true })).toHaveCount(0);
    expect({ rows: before.rows, files: before.files, caches: before.caches }).toEqual({
      rows: 0,
      files: [],
      caches: [],
    });
    expect(await page.evaluate(keptNow)).toEqual(before);
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await context.close();
    expect(await wordsInProfile(profile, [title, name])).toEqual([]);
    expect(await wordsInProfile(saved, [name])).not.toEqual([]);
    expect(complaints).toEqual([]);
    await rm(folder, { recursive: true, force: true });
  },
);

/** In the page: what all of its storage holds. */
async function keptNow() {
  let rows = 0;
  for (const { name = '' } of await indexedDB.databases()) {
    const opening = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>((done) => {
      opening.onsuccess = () => done(opening.result);
    });
    for (const store of database.objectStoreNames) {
      const counting = database.transaction(store).objectStore(store).count();
      rows += await new Promise<number>((done) => {
        counting.onsuccess = () => done(counting.result);
      });
    }
    database.close();
  }
  const files: string[] = [];
  const root = await navigator.storage.getDirectory();
  for await (const [folder, handle] of root.entries()) {
    if (handle.kind === 'file') files.push(folder);
    else for await (const file of (handle as FileSystemDirectoryHandle).keys()) files.push(file);
  }
  const settings = { ...localStorage, ...sessionStorage };
  return { rows, files, settings, cookies: document.cookie, caches: await caches.keys() };
}
