import { defineConfig } from 'vitest/config';
import { emojiWords } from './build/emoji-words.ts';

const long = process.env.LONG === '1';
const elsewhere = long ? [] : ['test/long/**'];
const under = long ? 'test/long' : 'test';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: [`${under}/**/*.test.ts`],
          exclude: elsewhere,
          testTimeout: long ? 30 * 60_000 : 60_000,
        },
      },
      {
        plugins: [emojiWords()],
        test: {
          name: 'dom',
          environment: 'jsdom',
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
