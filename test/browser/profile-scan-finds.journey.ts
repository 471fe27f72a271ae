import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { startStaticServer } from '../../scripts/static-server.mjs';
import { launchPersistent } from './browser';
import { journey } from './journey';
import { bytesInProfile, canary, expectWritten, wordsInProfile } from './profile-scan';
import { toldKeys } from './told-keys';

journey(
  'the scan finds a name that a page keeps unsealed, and the key that lies beside a vault without a lock',
  async () => {
    const [inSettings, inDatabase, inBase64, inFile] = ['Asetus', 'Tieto', 'Koodi', 'Tiedosto'].map(canary);
    const [inTitle, inState, inField] = ['Nimi', 'Tila', 'Kirjoitettu'].map(canary);
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
    await page.evaluate(
      ([title, state]) => {
        document.title = title ?? '';
        history.pushState({ state }, '');
        document.body.append(document.createElement('input'));
      },
      [inTitle, inState],
    );
    await page.locator('body > input').pressSequentially(inField ?? '');
    const ofTab = [inTitle ?? '', inState ?? '', inField ?? ''];
    await expectWritten(profile, ofTab);
    await context.close();
    await server.stop();
    const inTab = await wordsInProfile(profile, ofTab);
    const filesOfTabs = inTab.map(({ file }) => file).join();
    expect(filesOfTabs).toContain('Sessions');
    expect(filesOfTabs).toContain('History');
    for (const word of [inSettings, inDatabase, inBase64, inFile]) {
      expect(await wordsInProfile(profile, [word ?? '']), word).not.toEqual([]);
    }
    expect(await bytesInProfile(profile, keys)).not.toEqual([]);
    await rm(profile, { recursive: true, force: true });
  },
);
