import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder } from '../scripts/static-server.mjs';
import { inChromium, openMapFile } from './chromium.mjs';

export const title = 'Scripts that are fetched, kB gzip, and when';

/** @param {string} browser */
export async function measure(browser) {
  const { early, opened, wasRun } = await inChromium(browser, lookOn);
  const home = withStaticImports(scriptsOf(readFileSync(join(builtFolder, 'index.html'), 'utf8')));
  const words = ['fi', 'sv', 'en'].map((language) => early.find((name) => name.startsWith(`${language}-`)));
  const first = [...home, ...words.flatMap((name) => name ?? [])];
  const engine = early.some((name) => name.startsWith('cytoscape-'));
  return [
    size('the home screen, with one language', first, 150),
    size('everything fetched until a map is open', opened, 340),
    { what: 'the engine is fetched on the home screen', measured: engine, holds: engine },
    { what: 'the engine is run on the home screen', measured: wasRun, holds: !wasRun },
    { what: 'every script there is', measured: kilobytes(builtScripts()) },
  ];
}

/**
 * What a page has asked for in its first seconds at home and until a map is open, and whether the engine ran at home.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function lookOn(page, address) {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const asked = new Set();
  page.on('request', (request) => asked.add(request.url()));
  const names = () => builtScripts().filter((name) => [...asked].some((url) => url.endsWith(`/assets/${name}`)));
  await page.goto(address);
  await page.waitForTimeout(3000);
  const early = names();
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const wasRun = result
    .filter(({ url }) => url.includes('/cytoscape-'))
    .some(({ functions }) => functions.some(({ ranges }) => ranges.some(({ count }) => count > 0)));
  await openMapFile(page, 30);
  return { early, opened: names(), wasRun };
}

/**
 * @param {string} what
 * @param {readonly string[]} names
 * @param {number} promised
 */
function size(what, names, promised) {
  const measured = kilobytes(names);
  return { what, measured, promised, holds: measured <= promised };
}

function builtScripts() {
  return readdirSync(join(builtFolder, 'assets')).filter((name) => name.endsWith('.js'));
}

/** @param {string} page */
function scriptsOf(page) {
  return [...page.matchAll(/src="\.\/assets\/([^"]+\.js)"/g)].map(([, name]) => name ?? '');
}

/**
 * The given scripts and all they import before they run; lazy imports are left out.
 *
 * @param {readonly string[]} names
 * @param {Set<string>} [seen]
 */
function withStaticImports(names, seen = new Set()) {
  for (const name of names.filter((candidate) => !seen.has(candidate))) {
    seen.add(name);
    const imports = scriptText(name).matchAll(/(?:^|[;}])(?:import|export)[^;()'"`]*["'`]\.\/([^"'`]+\.js)["'`]/g);
    withStaticImports(
      [...imports].map(([, imported]) => imported ?? ''),
      seen,
    );
  }
  return seen;
}

/** @param {readonly string[]} names */
function kilobytes(names) {
  const bytes = names.reduce((sum, name) => sum + gzipSync(scriptText(name), { level: 9 }).length, 0);
  return Number((bytes / 1000).toFixed(1));
}

/** @param {string} name */
function scriptText(name) {
  return readFileSync(join(builtFolder, 'assets', name), 'utf8');
}
