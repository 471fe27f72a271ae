import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installBrowser } from './browser.mjs';
import { installPackages } from './packages.mjs';
import { root, runTool } from './run.mjs';

/**
 * Runs every bench/*.bench.mjs against a fresh build and prints its table. A bench exports `title` and
 * `measure(browser)`, which gives the rows; a row may carry `holds: false` when it breaks its promise.
 */
const wanted = process.argv.slice(2);

if (!(await installPackages()) || (await runTool('vite', ['build', '--logLevel', 'warn'])) !== 0) {
  process.exit(1);
}
const browser = await installBrowser();
if (browser === undefined) {
  process.exit(1);
}
const files = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.bench.mjs'))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));
let broken = 0;
for (const file of files.sort()) {
  /** @type {{ title: string, measure: (browser: string) => Promise<readonly Record<string, unknown>[]> }} */
  const bench = await import(pathToFileURL(join(root, 'bench', file)).href);
  console.log(`\n${bench.title}`);
  const rows = await bench.measure(browser);
  console.table(rows);
  broken += rows.filter((row) => row.holds === false).length;
}
console.log(`\n${files.length} benches, ${broken} promises broken`);
process.exit(broken === 0 ? 0 : 1);
