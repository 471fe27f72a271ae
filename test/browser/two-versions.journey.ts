import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { startStaticServer } from '../../scripts/static-server.mjs';
import { journey } from './journey';
import { expectSaved, nameField, spotIn, token, tokens, writeRow } from './map-sheet';
import { copiedBuild, nextVersion } from './two-versions';

const reload = 'Päivitä tämä välilehti';

journey(
  'when the next version is opened beside an open map, the map is stored, the tab says what to do and keeps what is written',
  async ({ page }) => {
    const folder = await copiedBuild();
    const server = await startStaticServer({ folder });
    await drawn(page, server.address);
    await token(page, 'veli').focus();
    await page.keyboard.press('F2');
    await page.keyboard.insertText('pikkuvel');
    const before = await page.evaluate(() => performance.timeOrigin);

    await nextVersion(folder);
    const next = await page.context().newPage();
    await next.goto(server.address);
    await expect(next.getByRole('listitem')).toHaveCount(1);
    expect(await versionOf(next)).toBe(2);
    expect(await copiesOf(next)).toContain('whole.a');

    const note = page.getByRole('note').filter({ hasText: 'Ohjelman uudempi versio on auki toisessa välilehdessä' });
    await expect(note.getByRole('button', { name: reload })).toBeVisible();
    await expect(nameField(page)).toHaveValue('pikkuvel');
    await expect(tokens(page)).toHaveCount(3);
    await nameField(page).press('i');
    await page.keyboard.press('Enter');
    await expect(token(page, 'pikkuveli')).toBeVisible();
    await expect(page.getByText('Ei tallennettu', { exact: true })).toBeVisible();
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(before);

    await next.getByRole('listitem').getByRole('button').first().click();
    await expect(tokens(next)).toHaveCount(3);
    await next.close();

    await note.getByRole('button', { name: reload }).click();
    await expect.poll(() => page.evaluate(() => performance.timeOrigin).catch(() => before)).not.toBe(before);
    await expect(page.locator('script[src*="later/"]').first()).toBeAttached();
    await expect(nameField(page)).toHaveValue('pikkuvel');
    await expect(tokens(page)).toHaveCount(3);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  },
);

journey(
  'the list of maps says it too, and an earlier version that is opened afterwards changes nothing',
  async ({ page }) => {
    const [folder, earlier] = [await copiedBuild(), await copiedBuild()];
    const server = await startStaticServer({ folder });
    await drawn(page, server.address);
    await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
    await nextVersion(folder);
    const next = await page.context().newPage();
    await next.goto(server.address);
    await expect(next.getByRole('listitem')).toHaveCount(1);
    const told = 'Tällä laitteella on käytetty ohjelman uudempaa versiota.';
    await expect(page.getByRole('note').filter({ hasText: told }).getByRole('button', { name: reload })).toBeVisible();
    await next.close();
    await server.stop();

    const back = await startStaticServer({ folder: earlier, port: server.port });
    await page.goto(back.address);
    await expect(page.getByText(told)).toBeVisible();
    await expect(page.locator('[data-door="failed"]')).toBeVisible();
    expect(await versionOf(page)).toBe(2);
    await back.stop();
    for (const one of [folder, earlier]) await rm(one, { recursive: true, force: true });
  },
);

async function drawn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Uusi kartta' }).click();
  const { x, y } = await spotIn(page, 'Perhe', 'Uloin kehä');
  await page.mouse.dblclick(x, y);
  await writeRow(page, ['äiti', 'veli']);
  await expectSaved(page);
}

const versionOf = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'verkostokartta')?.version);

/** The files of the copy that was made before the upgrade. */
const copiesOf = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('verkostokartta-before');
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });
