import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { emojiWords } from './build/emoji-words.ts';

const long = process.env.LONG === '1';
const elsewhere = long ? [] : ['test/long/**'];
const under = long ? 'test/long' : 'test';
/** Properties that every test tries in part. */
const tried = [
  'app/keeping/failing-copies',
  'app/keeping/round-trip',
  'document/random-changes',
  'files/hostile-files',
  'files/map-file',
];
const inPart = long ? tried.map((name) => `test/${name}.test.ts`) : [];
/** Loading the program anew for each file takes longer than most tests do. */
const isolate = false;

export default defineConfig({
  test: {
    // Vitest leaves one core alone, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          isolate,
          include: [`${under}/**/*.test.ts`, ...inPart],
          exclude: elsewhere,
          testTimeout: long ? 30 * 60_000 : 60_000,
        },
      },
      {
        plugins: [emojiWords()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          isolate,
          include: [`${under}/**/*.test.tsx`],
          exclude: elsewhere,
          setupFiles: ['test/setup/dom.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
          testTimeout: long ? 30 * 60_000 : 60_000,
        },
      },
    ],
    passWithNoTests: long,
  },
});
