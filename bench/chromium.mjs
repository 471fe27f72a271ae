import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startStaticServer } from '../scripts/static-server.mjs';
import { mapFile } from './maps.mjs';

/**
 * A fresh profile in Chromium with the built program served to it, until `work` is done.
 *
 * @template Result
 * @param {string} browserPath
 * @param {(page: import('@playwright/test').Page, address: string) => Promise<Result>} work
 * @param {{ folder?: string, before?: (page: import('@playwright/test').Page) => Promise<void>, isWithoutLock?: boolean }} [options] `before`
 *   prepares the page before anything is opened in it.
 */
export async function inChromium(browserPath, work, { folder, before, isWithoutLock = true } = {}) {
  const server = await startStaticServer(folder === undefined ? {} : { folder });
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  // With a profile in a folder: without one, Chromium keeps its databases in memory.
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    viewport: { width: 1366, height: 768 },
    locale: 'fi-FI',
    serviceWorkers: 'block',
  });
  try {
    const [page = await context.newPage()] = context.pages();
    await before?.(page);
    if (isWithoutLock) await context.addInitScript(chooseWithoutLock);
    await page.goto(server.address);
    return await work(page, server.address);
  } finally {
    await context.close();
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** What is asked at the first start is answered in the page itself, as soon as it is asked. */
function chooseWithoutLock() {
  const watching = new MutationObserver(() => {
    if (!document.querySelector('main:not(:empty)')) return;
    const asked = document.querySelector('[data-door="firstStart"] article:nth-of-type(2) button');
    if (asked instanceof HTMLElement) asked.click();
    watching.disconnect();
  });
  watching.observe(document, { childList: true, subtree: true });
}

/**
 * From the home screen, as a person does it.
 *
 * @param {import('@playwright/test').Page} page
 * @param {number} people
 */
export async function openMapFile(page, people) {
  const file = { name: 'verkosto.json', mimeType: 'application/json', buffer: Buffer.from(mapFile(people)) };
  // The first start has a field for files too.
  await page.getByRole('button', { name: 'Avaa tiedosto' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('dialog').getByRole('button', { name: 'Avaa', exact: true }).click();
  await page.locator('[role=option]').nth(people).waitFor({ state: 'attached' });
  await page.locator('[role=status][data-state=saved]').waitFor();
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? 0, sorted[middle] ?? 0];
  return (low + high) / 2;
}
