import { join } from 'node:path';
import { expect } from '@playwright/test';
import { build } from 'vite';
import { startStaticServer } from '../../scripts/static-server.mjs';
import { lengthened, longerWords } from '../longer-words';
import { fewestScreens, firstStartOf, type PartOfWalk, partsOfWalk, walkScreens } from './all-screens';
import { clippedWords } from './clipped-words';
import { faultsOfLayout } from './faults-of-screens';
import { fullMap } from './full-map';
import { journey as usual } from './journey';
import { wordsInCode } from './words-in-code';
import { wordsOf } from './words-of';

const folder = join(process.cwd(), 'test-results', 'longer-words');

/** The app as it is when every word of it is 40 % longer. */
const journey = usual.extend<object, { readonly address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      await build({ plugins: [longerWords()], build: { outDir: folder, emptyOutDir: true }, logLevel: 'warn' });
      const server = await startStaticServer({ folder });
      await use(server.address);
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** A journey for each part of the program in a window of that size. */
export function expectLongerWordsFit(
  viewport: { readonly width: number; readonly height: number },
  parts: readonly PartOfWalk[] = partsOfWalk,
): void {
  for (const part of parts) {
    journey.describe(`${viewport.width} × ${viewport.height}, ${part}`, () => {
      journey.use({ viewport, contextOptions: { reducedMotion: 'reduce' }, firstStart: firstStartOf(part) });

      journey(
        'words that are 40 % longer are not cut off on any screen, and all of them come from the files of words',
        async ({ page }) => {
          journey.setTimeout(180_000);
          const usualWords = wordsOf('fi');
          const found: string[] = [];
          let screens = 0;
          const look = async (screen: string) => {
            screens += 1;
            const layout = [...(await faultsOfLayout(page)), ...(await clippedWords(page))];
            const faults = [...layout, ...(await wordsInCode(page, fullMap()))];
            found.push(...faults.map((fault) => `${screen}: ${fault}`));
          };
          await walkScreens(part, page, 'fi', look, (at) => lengthened(usualWords(at)));
          expect(found).toEqual([]);
          expect(screens).toBeGreaterThanOrEqual(fewestScreens[part]);
        },
      );
    });
  }
}
