import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { fewestScreens, firstStartOf, type PartOfWalk, partsOfWalk, walkScreens } from './all-screens';
import { violationsInColours } from './faults-of-screens';
import { toldToBrowser } from './fields-left-alone';
import { journey } from './journey';
import type { SpokenLanguage } from './words-of';

type Size = { readonly width: number; readonly height: number };

/** A journey for each part of the program, in light, dark and forced colours; no field tells the browser anything. */
export function expectNoViolations(
  language: SpokenLanguage,
  size: Size,
  parts: readonly PartOfWalk[] = partsOfWalk,
): void {
  for (const part of parts) {
    journey.describe(`${language}, ${size.width} × ${size.height}, ${part}`, () => {
      // Without motion, so that nothing is measured while it fades in.
      journey.use({
        viewport: size,
        bypassCSP: true,
        contextOptions: { reducedMotion: 'reduce' },
        firstStart: firstStartOf(part),
      });

      journey('no screen has a fault that a machine can find, in light, dark or forced colours', async ({ page }) => {
        journey.setTimeout(240_000);
        await walkAndLook(page, language, part);
      });
    });
  }
}

async function walkAndLook(page: Page, language: SpokenLanguage, part: PartOfWalk): Promise<void> {
  const found: string[] = [];
  const violations = violationsInColours(page);
  let screens = 0;
  await walkScreens(part, page, language, async (screen) => {
    screens += 1;
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const faults = [...(await violations()), ...(await toldToBrowser(page))];
    found.push(...faults.map((fault) => `${screen}: ${fault}`));
  });
  expect(found).toEqual([]);
  expect(screens).toBeGreaterThanOrEqual(fewestScreens[part]);
}
