import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { startStaticServer } from '../../scripts/static-server.mjs';
import { launchPersistent } from './browser';
import { drawingHand } from './drawing-hand';
import { chooseFile, exportFile } from './exported-files';
import { journey } from './journey';
import { expectSaved, panel, spotOf, tokens, tool } from './map-sheet';
import { wordsInProfile } from './profile-scan';
import { drawStandardPeople, drawStandardTies } from './standard-drawing';
import {
  expectCleanPng,
  expectStandardFile,
  expectStandardPicture,
  namesOnMap,
  namesWithNote,
  standardNames,
} from './standard-expectations';

const title = 'Kevään verkostokartta 7Qv2';
const note = 'Sovittiin soitosta torstaina 9Xk4';

journey(
  'the standard case is drawn by mouse, kept, found offline, exported, and equal where it is opened',
  async () => {
    journey.setTimeout(240_000);
    const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
    const [profile, other, saved] = [join(folder, 'profile'), join(folder, 'other'), join(folder, 'saved')];
    await mkdir(saved);
    const server = await startStaticServer();
    const first = await launchPersistent(profile);
    await first.page.goto(server.address);

    await journey.step('drawing takes at most 40 pointer actions besides typing', async () => {
      const hand = drawingHand(first.page);
      await hand.click(first.page.getByRole('button', { name: 'Uusi kartta' }));
      await expect(tokens(first.page)).toHaveCount(1);
      await drawStandardPeople(first.page, hand);
      await drawStandardTies(first.page, hand);
      expect(hand.actions()).toBeLessThanOrEqual(40);
      journey.info().annotations.push({ type: 'pointer actions', description: String(hand.actions()) });
    });
    await expectStandardMap(first.page);
    await nameAndNote(first.page);

    await journey.step('a reload comes back to the open map', async () => {
      await expectSaved(first.page);
      await first.page.evaluate(() => navigator.serviceWorker.ready);
      await first.page.reload();
      await expectStandardMap(first.page, namesWithNote);
    });
    await first.context.close();
    await server.stop();

    const again = await launchPersistent(profile);
    await again.context.setOffline(true);
    await journey.step('the browser opens the map again with the server dead and the network gone', async () => {
      await again.page.goto(server.address);
      await again.page.getByRole('button', { name: title, exact: false }).first().click();
      await expectStandardMap(again.page, namesWithNote);
    });
    await journey.step('pictures carry the marks in use, whose view it is and nothing else', async () => {
      await expectStandardPicture(again.page, saved, { title, note });
      await expectCleanPng(again.page, saved);
    });
    const file = await exportFile(again.page, saved, { format: 'JSON' });
    expectStandardFile(file, { title, note });
    await again.context.close();

    await journey.step('an empty profile opens the file as an equal map', async () => {
      const elsewhere = await startStaticServer();
      const second = await launchPersistent(other);
      await second.page.goto(elsewhere.address);
      await chooseFile(second.page, file.path);
      const dialog = second.page.getByRole('dialog', { name: 'Avaa tiedosto' });
      await expect(dialog).toContainText('12 ihmistä · 14 yhteyttä');
      await dialog.getByRole('button', { name: 'Avaa', exact: true }).click();
      await expectStandardMap(second.page, namesWithNote);
      const back = await exportFile(second.page, saved, { format: 'JSON' });
      expect(back.bytes.toString()).toBe(file.bytes.toString());
      await second.context.close();
      await elsewhere.stop();
      expect(second.complaints).toEqual([]);
    });

    await journey.step('the profile folder holds neither title, note nor names', async () => {
      // The program itself holds the words of its own example map, and the browser caches the program.
      const program = /^(?:Default[/\\])?(?:Service Worker|Cache|Code Cache)[/\\]/;
      expect(await wordsInProfile(profile, [title, note])).toEqual([]);
      const names = ['isäpuoli', 'pikkuveli', 'paras ystävä', 'pelikaveri', 'opinto-ohjaaja', 'sosiaaliohjaaja'];
      const found = await wordsInProfile(profile, names);
      expect(found.filter(({ file: path }) => !program.test(path))).toEqual([]);
    });
    expect([...first.complaints, ...again.complaints]).toEqual([]);
    await rm(folder, { recursive: true, force: true });
  },
);

async function nameAndNote(page: Page): Promise<void> {
  await tool(page, 'Valitse').click();
  const { x, y } = await spotOf(page, 'äiti');
  await page.mouse.click(x, y);
  await panel(page).getByRole('textbox', { name: 'Muistiinpano' }).fill(note);
  await page.getByRole('textbox', { name: 'Kartan nimi' }).fill(title);
}

async function expectStandardMap(page: Page, names = standardNames): Promise<void> {
  await expect(tokens(page)).toHaveCount(13);
  await expect.poll(() => namesOnMap(page)).toEqual(names);
}
