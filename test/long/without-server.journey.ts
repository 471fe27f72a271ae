import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { startStaticServer } from '../../scripts/static-server.mjs';
import { launchPersistent } from '../browser/browser';
import { journey } from '../browser/journey';
import { tellTried } from './tried';

// What is lost once is lost.
journey.describe.configure({ retries: 0 });

/** On a machine that does nothing else an empty page takes a quarter of a second, and five times that is well below two. */
const mostTimes = 5;
const longest = 2000;
const starts = Number(process.env.STARTS ?? 50);

journey('the app starts again and again with the server gone, each time with something to see', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
  const folder = await barePage();
  const [server, bare] = [await startStaticServer(), await startStaticServer({ folder })];
  const first = await launchPersistent(profile);
  for (const address of [server.address, bare.address]) {
    await first.page.goto(address);
    await first.page.evaluate(() => navigator.serviceWorker.ready);
  }
  await first.context.close();
  await Promise.all([server.stop(), bare.stop()]);

  const took: { readonly app: number; readonly empty: number }[] = [];
  let blank = 0;
  for (let start = 0; start < starts; start += 1) {
    const { context, page } = await launchPersistent(profile);
    const empty = await timeTo(page, bare.address, 'main');
    const app = await timeTo(page, server.address, 'main h1, main h2').catch(() => undefined);
    await context.close();
    if (app === undefined) blank += 1;
    else took.push({ app, empty });
  }
  const [app, empty] = [middleOf(took.map((one) => one.app)), middleOf(took.map((one) => one.empty))];
  tellTried({
    scenario: 'Starts with the server gone',
    tried: starts,
    lost: blank,
    said: [
      `${Math.round(app)} ms in the middle, ${(app / empty).toFixed(1)} times an empty page`,
      `${took.filter((one) => one.app > longest).length} took more than two seconds`,
      `the longest ${Math.round(Math.max(...took.map((one) => one.app)))} ms`,
    ].join('; '),
  });
  expect(blank).toBe(0);
  expect(app / empty).toBeLessThan(mostTimes);
  await Promise.all([profile, folder].map((path) => rm(path, { recursive: true, force: true })));
});

/** A page and a service worker that do nothing but be there. */
async function barePage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
  const page = '<!doctype html><link rel="icon" href="data:,"><main>.</main><script src="./register.js"></script>';
  const register = `
    const rules = trustedTypes.createPolicy('app-sw', { createScriptURL: (address) => address });
    navigator.serviceWorker.register(rules.createScriptURL('./worker.js'));`;
  const worker = `
    addEventListener('install', (event) => event.waitUntil(caches.open('bare').then((all) => all.addAll(['./']))));
    addEventListener('fetch', (event) => event.respondWith(caches.match(event.request).then((kept) => kept ?? Response.error())));`;
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'register.js'), register);
  await writeFile(join(folder, 'worker.js'), worker);
  return folder;
}

/** In ms, until there is something to see. */
async function timeTo(page: Page, address: string, what: string): Promise<number> {
  const begun = performance.now();
  await page.goto(address);
  await page.locator(what).first().waitFor({ timeout: 20_000 });
  return performance.now() - begun;
}

function middleOf(all: readonly number[]): number {
  return all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? Number.NaN;
}
