import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { startStaticServer } from '../../scripts/static-server.mjs';
import { launchPersistent } from './browser';
import { exportFile } from './exported-files';
import { journey } from './journey';
import { expectSaved, nameField, panel, spotIn, spotOf, token, tokens, writeRow } from './map-sheet';
import { bytesInProfile, canary, expectWritten, wordsInProfile } from './profile-scan';
import { toldKeys } from './told-keys';

journey.setTimeout(240_000);

journey('nothing typed into a map can be found in the browser profile', async () => {
  const words = {
    title: canary('Otsikko'),
    first: canary('Nimi'),
    second: canary('Toinen'),
    role: canary('Rooli'),
    quotation: canary('Sanoi'),
    note: canary('Muistiin'),
    tie: canary('Yhteys'),
    area: canary('Alue'),
    half: canary('Kesken'),
    removed: canary('Poistettu'),
  };
  const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
  const [profile, saved] = [join(folder, 'profile'), join(folder, 'saved')];
  await mkdir(saved);
  const server = await startStaticServer();
  const { context, page, complaints } = await launchPersistent(profile);
  const keys = await toldKeys(page);
  await page.goto(server.address);
  await drawCanaries(page, words);
  await expectSaved(page);
  const told = await toldOf(page);
  for (const format of ['SVG', 'PNG', 'JSON'] as const) await exportFile(page, saved, { format });
  for (const name of await readdir(saved)) expect(name).toMatch(/^verkostokartta-\d{4}-\d\d-\d\d-\w{4}\.[a-z.]+$/);
  await page.reload();
  await expect(token(page, words.first)).toBeAttached();
  await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
  await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
  await expect(tokens(page)).toHaveCount(17);
  await page.getByRole('textbox', { name: 'Kartan nimi' }).fill(words.removed);
  await expectSaved(page);
  expect(await toldOf(page)).toEqual(told);
  await page.goBack();
  await removeForGood(page, words.removed);
  await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
  await expect(tokens(page)).toHaveCount(17);
  await page.goBack();
  await page.getByRole('searchbox').fill(words.title);
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: words.title }).first().click();
  const { x, y } = await spotIn(page, 'Vapaa-aika', 'Uloin kehä');
  await page.mouse.dblclick(x, y);
  await nameField(page).pressSequentially(words.half);
  // What comes after it has been written down, so the half name has been too, or never will be.
  const sign = canary('Merkki');
  await (await context.newPage()).goto(`${server.address}sha256sums.txt#${sign}`);
  await expectWritten(profile, [sign]);
  await page.close({ runBeforeUnload: false });
  await context.close();
  await expectNothingIn(profile, Object.values(words));
  // Of all that was used only the key that lies beside a vault without a lock.
  expect(keys.length).toBeGreaterThan(2);
  expect(await keysIn(profile, keys)).toHaveLength(1);

  const again = await launchPersistent(profile);
  await again.page.goto(server.address);
  await again.page.getByRole('button', { name: words.title }).first().click();
  await expect(token(again.page, words.first)).toBeAttached();
  await again.context.close();
  await server.stop();
  await expectNothingIn(profile, Object.values(words));
  expect([...complaints, ...again.complaints]).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});

/** Where browsers are known to write down what pages say of themselves, what was typed, and what is stored. */
const knownFiles = [
  /History$/,
  /Web Data$/,
  /Sessions\/\w+/,
  /IndexedDB\/.*\.log$/,
  /File System\/.*\d$/,
  /Local Storage\/.*\.log$/,
];

async function expectNothingIn(profile: string, words: readonly string[]): Promise<void> {
  const files = await readdir(profile, { recursive: true });
  for (const known of knownFiles)
    expect(files.filter((file) => known.test(file)).length, String(known)).toBeGreaterThan(0);
  expect(await wordsInProfile(profile, words)).toEqual([]);
}

async function keysIn(profile: string, keys: readonly Buffer[]): Promise<readonly string[]> {
  const different = [...new Set(keys.map((key) => key.toString('hex')))];
  const found = await Promise.all(different.map((key) => bytesInProfile(profile, [Buffer.from(key, 'hex')])));
  return different.filter((_, at) => (found[at] ?? []).length > 0);
}

/** What the page tells the browser of itself. */
const toldOf = (page: Page) =>
  page.evaluate(async () => ({
    title: document.title,
    address: location.href,
    state: history.state,
    caches: (await caches.keys()).length,
  }));

async function removeForGood(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Toiminnot: ${title}` }).click();
  await page.getByRole('menuitem', { name: 'Poista', exact: true }).click();
  await page.getByRole('button', { name: 'Poistetut (1)' }).click();
  await page.getByRole('button', { name: `Poista pysyvästi: ${title}` }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Poista pysyvästi' }).click();
  await expect(page.getByText(`Kartta on poistettu tältä laitteelta ohjelmasta: ${title}.`)).toBeVisible();
  await page.keyboard.press('Escape');
}

async function drawCanaries(page: Page, words: Readonly<Record<string, string>>): Promise<void> {
  const { title = '', first = '', second = '', role = '', quotation = '', note = '', tie = '', area = '' } = words;
  await page.getByRole('button', { name: 'Uusi kartta' }).click();
  await expect(tokens(page)).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Kartan nimi' }).fill(title);
  const spot = await spotIn(page, 'Perhe', 'Uloin kehä');
  await page.mouse.dblclick(spot.x, spot.y);
  await writeRow(page, [second, first]);
  await panel(page).getByRole('textbox', { name: 'Rooli' }).fill(role);
  await panel(page).getByRole('textbox', { name: 'Omin sanoin' }).fill(quotation);
  await panel(page).getByRole('textbox', { name: 'Muistiinpano' }).fill(note);
  await panel(page).getByRole('combobox', { name: 'Kenen kanssa?' }).selectOption({ label: second });
  await panel(page).getByRole('button', { name: 'Lisää yhteys' }).click();
  await panel(page).getByRole('textbox', { name: 'Sana yhteydestä' }).fill(tie);
  await page.getByRole('button', { name: 'Pohja' }).click();
  await panel(page).getByRole('textbox', { name: 'Alue 1' }).fill(area);
  await expect(token(page, first)).toHaveAccessibleName(new RegExp(area));
  const { x, y } = await spotOf(page, second);
  await page.mouse.click(x, y);
}
