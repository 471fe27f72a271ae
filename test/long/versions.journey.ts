import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { builtFolder, startStaticServer } from '../../scripts/static-server.mjs';
import { launchPersistent } from '../browser/browser';
import { journey } from '../browser/journey';
import { tokens } from '../browser/map-sheet';
import { seeded } from '../browser/seeded';
import { tellTried } from './tried';

// What is lost once is lost.
journey.describe.configure({ retries: 0 });

const transitions = Number(process.env.TRANSITIONS ?? 100);
const random = seeded(15);

journey('through new versions and back no page is blank, and none is loaded under an open map', async () => {
  const [folder, profile] = [await copied(), await mkdtemp(join(tmpdir(), 'verkostokartta-'))];
  const worker = join(folder, 'sw.js');
  const old = await readFile(worker, 'utf8');
  let server = await startStaticServer({ folder });
  const { address, port } = server;
  const { context, page } = await launchPersistent(profile);
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.getByRole('button', { name: 'Uusi kartta' }).first().click();
  await expect(tokens(page)).toHaveCount(1);
  const title = page.getByRole('textbox', { name: 'Kartan nimi' });
  let taken = 0;
  for (let transition = 1; transition <= transitions; transition += 1) {
    await writeFile(worker, transition % 2 === 0 ? old : `${old}\n// The next build.\n`);
    await page.evaluate(() => Object.assign(window, { marked: true }));
    await title.fill(`Kesken ${transition}`);
    const looking = page.evaluate(lookForUpdate).catch(() => undefined);
    await page.waitForTimeout(random() * 200);
    const isCut = random() < 0.5;
    if (isCut) await server.stop();
    await looking;
    expect(await page.evaluate(() => 'marked' in window)).toBe(true);
    await expect(title).toHaveValue(`Kesken ${transition}`);
    await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
    await expect(page.getByRole('heading', { name: 'Kartat' })).toBeVisible();
    if (await take(page)) taken += 1;
    else await page.reload();
    const card = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: `Kesken ${transition}` });
    await card.getByRole('button').first().click();
    await expect(title).toHaveValue(`Kesken ${transition}`);
    if (isCut) server = await startStaticServer({ folder, port });
  }
  await context.close();
  await server.stop();
  tellTried({
    scenario: 'A new version of the program, and the one before again, with the server cut at random',
    tried: transitions,
    lost: 0,
    said: `${taken} taken into use`,
  });
  expect(taken).toBeGreaterThan(0);
  await Promise.all([folder, profile].map((path) => rm(path, { recursive: true, force: true })));
});

async function copied(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
  await cp(builtFolder, folder, { recursive: true });
  return folder;
}

async function lookForUpdate(): Promise<void> {
  await (await navigator.serviceWorker.getRegistration())?.update();
}

/** Takes the newer version where there is one, and waits for its page. */
async function take(page: Page): Promise<boolean> {
  const button = page.getByRole('button', { name: 'Ota käyttöön' });
  const isOffered = await button.waitFor({ timeout: 1_000 }).then(
    () => true,
    () => false,
  );
  if (!isOffered) return false;
  await button.click();
  await expect.poll(() => page.evaluate(() => 'marked' in window).catch(() => true)).toBe(false);
  return true;
}
