import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** What the project's tools are started with; reading `.bin` would not work on Windows. */
const tools = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
};

/**
 * Runs a tool of the project and gives its exit code.
 *
 * @param {keyof typeof tools} tool
 * @param {readonly string[]} words
 * @param {Record<string, string>} [environment]
 */
export function runTool(tool, words, environment = {}) {
  return run(process.execPath, [tools[tool], ...words], environment);
}

/** @param {readonly string[]} words */
export function runNpm(words) {
  const npm = process.env.npm_execpath;
  return npm === undefined ? run('npm', words) : run(process.execPath, [npm, ...words]);
}

/**
 * Runs a command in the project's folder, with its output on the screen, and gives its exit code.
 *
 * @param {string} command
 * @param {readonly string[]} words
 * @param {Record<string, string>} [environment]
 * @returns {Promise<number>}
 */
export function run(command, words, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: 'inherit',
      shell: process.platform === 'win32' && command === 'npm',
    });
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
