import { inChromium, openMapFile } from './chromium.mjs';
import { spreadOf } from './frame-work.mjs';
import { drag, drawnPeople, pan, windowDot, zoom } from './hands.mjs';

export const title = 'Main-thread work of one frame under the hands, ms (promised on a quiet machine: 95 %)';

/** At sixty frames a second, none is left out. */
const frame = 16.7;
/** How many people, with twice as many ties, how long a frame in twenty may take at most, and one in two. */
const cases = [{ people: 100, promised: 20, usually: frame }, { people: 300, promised: 34 }, { people: 1000 }];
const turns = 2;

/** @param {string} browser */
export async function measure(browser) {
  const rows = [];
  for (const wanted of cases) rows.push(...(await inChromium(browser, (page) => everyHand(page, wanted))));
  return rows;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {{ people: number, promised?: number, usually?: number }} wanted
 */
async function everyHand(page, { people, promised, usually = Number.POSITIVE_INFINITY }) {
  await openMapFile(page, people);
  const at = windowDot(await page.evaluate(drawnPeople), 'person-12');
  const rows = [];
  for (const [what, hand] of Object.entries({ drag, pan, zoom })) {
    const frames = [];
    // The first turn is to get warm.
    for (let turn = 0; turn <= turns; turn += 1) {
      const found = await hand(page, at);
      if (turn > 0) frames.push(...found);
    }
    const spread = spreadOf(frames);
    const holds = promised === undefined || (spread.median <= usually && spread['95 %'] <= promised);
    rows.push({ people, what, ...spread, ...(promised !== undefined && { promised, holds }) });
  }
  return rows;
}
