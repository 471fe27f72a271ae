import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { builtFolder, startStaticServer } from '../../scripts/static-server.mjs';
import { journey } from './journey';
import { expectSaved, token } from './map-sheet';

// The worker that keeps the app offline is what this is about.
journey.use({ serviceWorkers: 'allow' });

journey('a new version never reloads under an open map; it is offered among the maps', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
  await cp(builtFolder, folder, { recursive: true });
  const server = await startStaticServer({ folder });
  await page.goto(server.address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
  await expectSaved(page);
  await mark(page);

  await appendFile(join(folder, 'sw.js'), '\n// The next build.\n');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const isWaiting = async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state;
  await expect.poll(() => page.evaluate(isWaiting)).toBe('installed');
  await expect(page.getByText('Uusi versio valmis.')).toHaveCount(0);
  await expect(token(page, 'äiti')).toBeAttached();
  expect(await isMarked(page)).toBe(true);

  await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
  await expect(page.getByText('Uusi versio valmis.')).toBeVisible();
  expect(await isMarked(page)).toBe(true);
  await page.getByRole('button', { name: 'Ota käyttöön' }).click();
  await expect.poll(() => isMarked(page).catch(() => true)).toBe(false);
  await expect(page.getByRole('heading', { name: 'Kartat' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText('Uusi versio valmis.')).toHaveCount(0);
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A reload takes the mark away. */
function mark(page: Page): Promise<unknown> {
  return page.evaluate(() => Object.assign(window, { marked: true }));
}

function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'marked' in window);
}
