import { randomBytes } from 'node:crypto';
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
import { bytesInProfile, wordsInProfile } from './profile-scan';
import { toldKeys } from './told-keys';

/** Words that stand nowhere else in the world, with letters that can be written in two ways. */
const canary = (what: string) => `${what}ä${randomBytes(6).toString('hex')}ö`;

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
  };
  const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
  const [profile, saved] = [join(folder, 'profile'), join(folder, 'saved')];
  await mkdir(saved);
  const server = await startStaticServer();
  const { context, page, complaints } = await launchPersistent(profile);
  await page.goto(server.address);
  await drawCanaries(page, words);
  await expectSaved(page);
  for (const format of ['SVG', 'PNG', 'JSON'] as const) await exportFile(page, saved, { format });
  await page.reload();
  await expect(token(page, words.first)).toBeAttached();
  await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
  await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
  await expect(tokens(page)).toHaveCount(17);
  await page.goBack();
  await page.getByRole('searchbox').fill(words.title);
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: words.title }).first().click();
  const { x, y } = await spotIn(page, 'Vapaa-aika', 'Uloin kehä');
  await page.mouse.dblclick(x, y);
  await nameField(page).pressSequentially(words.half);
  await page.close({ runBeforeUnload: false });
  await context.close();
  await server.stop();

  // Copies lie there too, and were looked through.
  expect((await readdir(join(profile, 'Default/File System'), { recursive: true })).length).toBeGreaterThan(0);
  expect(await wordsInProfile(profile, Object.values(words))).toEqual([]);
  expect(complaints).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});

journey(
  'the scan finds a name that a page keeps unsealed, and the key that lies beside a vault without a lock',
  async () => {
    const [inSettings, inDatabase, inBase64, inFile] = ['Asetus', 'Tieto', 'Koodi', 'Tiedosto'].map(canary);
    const profile = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
    const server = await startStaticServer();
    const { context, page } = await launchPersistent(profile);
    const keys = await toldKeys(page);
    await page.goto(server.address);
    await expect(page.getByRole('heading', { name: 'Kartat' })).toBeVisible();
    const encoded = Buffer.from(`"name":"${inBase64}"`).toString('base64');
    await page.evaluate(
      async ([setting, value, code, written]) => {
        localStorage.setItem('planted', setting ?? '');
        localStorage.setItem('coded', code ?? '');
        await new Promise<void>((done, fail) => {
          const opening = indexedDB.open('planted');
          opening.onupgradeneeded = () => opening.result.createObjectStore('names').put(value, 1);
          opening.onsuccess = () => done(opening.result.close());
          opening.onerror = fail;
        });
        const root = await navigator.storage.getDirectory();
        const file = await (await root.getFileHandle('planted', { create: true })).createWritable();
        await file.write(written ?? '');
        await file.close();
      },
      [inSettings, inDatabase, encoded, inFile],
    );
    await context.close();
    await server.stop();
    for (const word of [inSettings, inDatabase, inBase64, inFile]) {
      expect(await wordsInProfile(profile, [word ?? '']), word).not.toEqual([]);
    }
    expect(await bytesInProfile(profile, keys)).not.toEqual([]);
    await rm(profile, { recursive: true, force: true });
  },
);

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
