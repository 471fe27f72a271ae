import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { builtFolder, startStaticServer } from '../../scripts/static-server.mjs';
import { journey } from './journey';

// The worker that keeps the app offline is what this is about.
journey.use({ serviceWorkers: 'allow' });

journey(
  'a build in which one file was changed on its way is not taken; the one before stays in use',
  async ({ page }) => {
    const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
    await cp(builtFolder, folder, { recursive: true });
    const server = await startStaticServer({ folder });
    await page.goto(server.address);
    await page.evaluate(() => navigator.serviceWorker.ready);
    const first = await caching(page);
    expect(first).toHaveLength(1);

    const asset = join(
      folder,
      'assets',
      (await readdir(join(folder, 'assets'))).find((name) => name.endsWith('.js')) ?? '',
    );
    const whole = await readFile(asset);
    await writeFile(asset, Buffer.concat([whole, Buffer.from('\nfetch("./stolen");\n')]));
    await newBuild(folder, 'tampered');
    await forgetFiles(page);
    expect(await ofNewWorker(page)).toBe('redundant');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Kartat' })).toBeVisible();
    await expect(page.getByText('Uusi versio valmis.')).toHaveCount(0);

    await writeFile(asset, whole);
    await newBuild(folder, 'whole');
    await forgetFiles(page);
    expect(await ofNewWorker(page)).toBe('installed');
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  },
);

const caching = (page: Page) => page.evaluate(() => caches.keys());

/** The next build, which keeps its files in a store of its own. */
async function newBuild(folder: string, name: string): Promise<void> {
  const path = join(folder, 'sw.js');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replaceAll(/verkostokartta-[a-z0-9]+/g, `verkostokartta-${name}`));
}

/** What becomes of the worker of a new build. */
function ofNewWorker(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const ending = new Promise<string>((ended) => {
      registration?.addEventListener('updatefound', () => {
        const worker = registration.installing;
        worker?.addEventListener('statechange', () => ended(worker.state));
      });
    });
    await registration?.update();
    return ending;
  });
}

/** What the browser itself keeps of the network for a while, so that it asks again. */
async function forgetFiles(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
}
