import { inChromium, median, openMapFile } from './chromium.mjs';

export const title = 'From touching a map in the list to seeing it drawn and fitted, ms (medians)';

const sizes = [30, 200, 1000];

/** @param {string} browser */
export async function measure(browser) {
  /** @type {{ people: number, took: number }[]} */
  const found = [];
  for (const people of sizes) {
    const times = await inChromium(browser, (page) => openings(page, people));
    found.push({ people, took: median(times) });
  }
  return found.map(({ people, took }, at) => {
    const before = found[at - 1];
    return {
      people,
      ms: Math.round(took),
      'ms a person': Number((took / people).toFixed(2)),
      ...(before && { 'people ×': Number((people / before.people).toFixed(1)) }),
      ...(before && { 'time ×': Number((took / before.took).toFixed(1)) }),
    };
  });
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {number} people
 */
async function openings(page, people) {
  await openMapFile(page, people);
  const times = [];
  for (let opening = 0; opening < (people > 500 ? 2 : 5); opening += 1) {
    await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
    const card = page.locator('main li button').first();
    await card.waitFor();
    await page.waitForTimeout(300);
    await page.evaluate(watchDrawing);
    await card.click();
    await page.waitForFunction((count) => document.querySelectorAll('[role=option]').length > count, people);
    times.push(await page.evaluate(untilStill));
  }
  return times;
}

/** Notes when the page was touched and when it was last painted after having changed. Runs in the page. */
function watchDrawing() {
  const seen = { touched: 0, painted: 0, changed: performance.now() };
  Object.assign(window, { seen });
  addEventListener('click', ({ timeStamp }) => Object.assign(seen, { touched: timeStamp }), {
    capture: true,
    once: true,
  });
  const watch = new MutationObserver(() => {
    seen.changed = performance.now();
    requestAnimationFrame(() => setTimeout(() => Object.assign(seen, { painted: performance.now() })));
  });
  const everything = { subtree: true, childList: true, attributes: true };
  watch.observe(document, { ...everything, attributeFilter: ['d', 'transform', 'style'] });
}

/** How long it took, once nothing has changed for a while. Runs in the page. */
async function untilStill() {
  const seen = Reflect.get(window, 'seen');
  while (performance.now() - Math.max(seen.changed, seen.painted) < 250) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return seen.painted - seen.touched;
}
