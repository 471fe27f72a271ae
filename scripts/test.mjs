import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowser } from './browser.mjs';
import { installPackages } from './packages.mjs';
import { root, runTool } from './run.mjs';

const results = join(root, 'test-results');
const long = process.argv.includes('--long') ? { LONG: '1' } : undefined;

/** @typedef {{ passed: number, failed: number, second?: number }} Tally `second` passed only when tried again. */

/** @type {Tally[]} */
const tallies = [];

if (!(await installPackages())) {
  finish([{ passed: 0, failed: 1 }]);
}
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

if (long === undefined) {
  await check('types', () => runTool('tsc', ['--noEmit']));
  await check('lint', () => runTool('biome', ['check', '--error-on-warnings']));
  await check('unused code', () => runTool('knip', []));
}
await count('unit tests', 'units.json', unitTally, (output) =>
  runTool('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${output}`], long),
);
const builds = await check('build', () => runTool('vite', ['build', '--logLevel', 'warn']));
const browser = builds ? await installBrowser() : undefined;
if (browser === undefined) {
  tallies.push({ passed: 0, failed: builds ? 1 : 0 });
} else {
  await count('journeys in a browser', 'journeys.json', journeyTally, (output) =>
    runTool('playwright', ['test', ...(long === undefined ? [] : ['--pass-with-no-tests'])], {
      ...long,
      CHROMIUM: browser,
      PLAYWRIGHT_JSON_OUTPUT_FILE: output,
    }),
  );
}
finish(tallies);

/**
 * A step without tests of its own counts only when it fails.
 *
 * @param {string} name
 * @param {() => Promise<number>} step
 */
async function check(name, step) {
  const passes = await timed(name, step);
  tallies.push({ passed: 0, failed: passes ? 0 : 1 });
  return passes;
}

/**
 * @param {string} name
 * @param {string} file
 * @param {(report: any) => Tally} tally
 * @param {(output: string) => Promise<number>} step
 */
async function count(name, file, tally, step) {
  const output = join(results, file);
  const passes = await timed(name, () => step(output));
  const read = readTally(output, tally);
  tallies.push({ ...read, failed: passes ? read.failed : Math.max(1, read.failed) });
}

/**
 * @param {string} name
 * @param {() => Promise<number>} step
 */
async function timed(name, step) {
  console.log(`\n— ${name}`);
  const began = performance.now();
  const passes = (await step()) === 0;
  console.log(`— ${name}: ${passes ? 'passed' : 'FAILED'} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return passes;
}

/**
 * @param {string} file
 * @param {(report: any) => Tally} tally
 */
function readTally(file, tally) {
  try {
    return tally(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @param {{ numPassedTests: number, numFailedTests: number }} report */
function unitTally({ numPassedTests, numFailedTests }) {
  return { passed: numPassedTests, failed: numFailedTests };
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report */
function journeyTally({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, second: stats.flaky };
}

/**
 * @param {readonly Tally[]} all
 * @returns {never}
 */
function finish(all) {
  const passed = all.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = all.reduce((sum, tally) => sum + tally.failed, 0);
  const second = all.reduce((sum, tally) => sum + (tally.second ?? 0), 0);
  if (second > 0) console.log(`\n${second} of them passed only at the second try`);
  printTried();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

/** What the long tests have tried, in one table. */
function printTried() {
  const file = join(results, 'tried.jsonl');
  if (!existsSync(file)) return;
  const rows = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ scenario, tried, lost, said = '' }) => `| ${scenario} | ${tried} | ${lost} | ${said} |`);
  console.log(['', '| scenario | tried | lost or failed | |', '|---|---|---|---|', ...rows].join('\n'));
}
