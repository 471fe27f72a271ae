import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { collection } from './released-folders';

/** Where each step lies in a file of its own, which begins with a number. */
const folders = ['src/files/steps', 'src/app/keeping/steps', 'src/storage/upgrades'];
const list = `${collection}/steps.json`;

const steps = folders.flatMap((folder) =>
  readdirSync(folder).flatMap((name) => (/^\d/.test(name) ? [`${folder}/${name}`] : [])),
);
const sums = Object.fromEntries(
  steps.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
);

it.runIf(process.env.WRITE_RELEASED === '1')('a step that is new is written on the list', () => {
  const before = JSON.parse(readFileSync(list, 'utf8')) as object;
  writeFileSync(list, `${JSON.stringify({ ...sums, ...before }, null, 2)}\n`);
});

it('a step that was released once is never changed, and none is left out', () => {
  expect(sums).toEqual(JSON.parse(readFileSync(list, 'utf8')));
});

it('every step has a test of its own', () => {
  const tests = steps.map((path) => path.replace('src/', 'test/').replace('.ts', '.test.ts'));
  expect(tests.filter((path) => !existsSync(path))).toEqual([]);
});
