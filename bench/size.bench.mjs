import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder } from '../scripts/static-server.mjs';

export const title = 'JavaScript that is fetched, kB gzip';

export function measure() {
  const names = readdirSync(join(builtFolder, 'assets')).filter((name) => name.endsWith('.js'));
  const home = withStaticImports(scriptsOf(readFileSync(join(builtFolder, 'index.html'), 'utf8')));
  return Promise.resolve([
    row('home', sizeOf([...home]), 150),
    row('every script there is, the map screen and its workers included', sizeOf(names), 340),
  ]);
}

/**
 * @param {string} what
 * @param {number} kilobytes
 * @param {number} promised
 */
function row(what, kilobytes, promised) {
  return { what, measured: Number(kilobytes.toFixed(1)), promised, holds: kilobytes <= promised };
}

/** @param {string} page */
function scriptsOf(page) {
  return [...page.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g)].map(([, name]) => name ?? '');
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
function sizeOf(names) {
  return names.reduce((sum, name) => sum + gzipSync(scriptText(name), { level: 9 }).length, 0) / 1000;
}

/** @param {string} name */
function scriptText(name) {
  return readFileSync(join(builtFolder, 'assets', name), 'utf8');
}
