import { inChromium, median } from './chromium.mjs';
import { mapOf } from './maps.mjs';

export const title = 'From opening the program to seeing the newest maps in the list, ms (medians)';

const sizes = [10, 100, 1000];
const starts = 7;
/** Compared with ten maps. */
const promised = 2;
const people = 12;

/** @param {string} browser */
export async function measure(browser) {
  const found = [];
  for (const maps of sizes) {
    found.push({ maps, ...(await inChromium(browser, (page, address) => startsWith(page, address, maps))) });
  }
  const [first] = found;
  return found.map(({ maps, seen, all }) => {
    const ratio = seen / (first?.seen ?? seen);
    return {
      maps,
      'first seen': Math.round(seen),
      'all there': Math.round(all),
      'to ten': Number(ratio.toFixed(2)),
      promised,
      holds: ratio <= promised,
    };
  });
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @param {number} maps
 */
async function startsWith(page, address, maps) {
  await takeIn(page, maps);
  await page.context().addInitScript(watchList);
  const seen = [];
  const all = [];
  for (let start = 0; start <= starts; start += 1) {
    // Taking the page before apart is no part of a start; the address is of the same process.
    await page.goto(`${address}manifest.webmanifest`);
    await page.goto(address);
    await page.waitForFunction((count) => document.querySelectorAll('main li').length === count, maps, {
      timeout: 60_000,
    });
    const times = await page.evaluate(() => Reflect.get(window, 'seen'));
    // The first start is for the browser to get warm.
    if (start === 0) continue;
    seen.push(times.first);
    all.push(times.last);
  }
  return { seen: median(seen), all: median(all) };
}

/**
 * So many maps of one file, as from another device.
 *
 * @param {import('@playwright/test').Page} page
 * @param {number} count
 */
async function takeIn(page, count) {
  const one = mapOf(people);
  const maps = Array.from({ length: count }, (_, at) => ({ ...one, id: `map-${at}`, title: `Kartta ${at + 1}` }));
  const text = JSON.stringify({ format: 'verkostokartta', version: 1, maps });
  await page.getByRole('button', { name: 'Avaa tiedosto' }).waitFor();
  const file = { name: 'verkosto.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Tuo \d/ })
    .click();
  await page.getByRole('dialog').getByText(`${count} karttaa tuotiin.`).waitFor({ timeout: 600_000 });
  // Copying goes on for a while; a start is measured when all is still.
  await page.waitForFunction(copiesThere, count, { polling: 1000, timeout: 600_000 });
}

/**
 * Whether there are copies of so many maps in the second place. Runs in the page.
 *
 * @param {number} count
 */
async function copiesThere(count) {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('verkostokartta');
  let copies = 0;
  for await (const name of folder.keys()) if (name.includes('map-')) copies += 1;
  return copies >= count;
}

/** Notes when the first map of the list was painted, and when the last change of the list was. Runs in the page. */
function watchList() {
  const seen = { first: 0, last: 0 };
  Object.assign(window, { seen });
  let count = 0;
  new MutationObserver(() => {
    const now = document.querySelectorAll('main li').length;
    if (now === count) return;
    count = now;
    requestAnimationFrame(() => {
      setTimeout(() => {
        seen.first ||= performance.now();
        seen.last = performance.now();
      });
    });
  }).observe(document, { subtree: true, childList: true });
}
