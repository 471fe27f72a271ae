import { inChromium, median, openMapFile } from './chromium.mjs';

export const title = 'From a key press to the sealed record on the disk, ms (medians)';

/** How many people, and how many key presses. */
const cases = [
  { people: 30, presses: 25 },
  { people: 200, presses: 15 },
  { people: 1000, presses: 5 },
];

const promised = 3;
/** How much of a save may be sealing, in per cent, at so many people. */
const sealing = { people: 200, promised: 20 };
/** Each key press by itself, in ms: what was typed is drawn when it has rested, and that is another matter. */
const alone = 1000;

/** @param {string} browser */
export async function measure(browser) {
  const rows = [];
  for (const wanted of cases) {
    rows.push(
      await inChromium(browser, (page, address) => keyPresses(page, address, wanted), { before: watchCommits }),
    );
  }
  return rows;
}

/**
 * When a transaction is on the disk can be known only by asking the transaction, so the page is made to note it;
 * nothing else in it is changed.
 *
 * @param {import('@playwright/test').Page} page
 */
async function watchCommits(page) {
  await page.context().addInitScript(() => {
    const seen = { pressed: 0, begun: 0, stored: 0, said: 0, sealed: 0 };
    Object.assign(window, { seen });
    let open = 0;
    let since = 0;
    for (const how of /** @type {const} */ (['encrypt', 'digest'])) {
      const does = SubtleCrypto.prototype[how];
      /** @this {SubtleCrypto} @param {...unknown} words */
      const timed = async function (...words) {
        if (open === 0) since = performance.now();
        open += 1;
        try {
          return await Reflect.apply(does, this, words);
        } finally {
          open -= 1;
          // What is sealed after the save is for the second place.
          if (open === 0 && seen.stored === 0) seen.sealed += performance.now() - since;
        }
      };
      Reflect.set(SubtleCrypto.prototype, how, timed);
    }
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...words) {
      const begun = transaction.apply(this, words);
      if (words[1] === 'readwrite') {
        begun.addEventListener('complete', () => Object.assign(seen, { stored: performance.now() }));
      }
      return begun;
    };
    addEventListener('keydown', ({ timeStamp }) => Object.assign(seen, { pressed: timeStamp }), true);
    new MutationObserver((changes) => {
      const state = (/** @type {Node} */ node) => node instanceof HTMLElement && node.dataset.state;
      if (changes.some(({ target }) => state(target) === 'saved')) seen.said = performance.now();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-state'] });
  });
}

/**
 * One key in the name field of somebody's panel, one in the bare page, and again, so that both meet the same weather.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 * @param {{ people: number, presses: number }} wanted
 */
async function keyPresses(page, address, { people, presses }) {
  await openMapFile(page, people);
  await page.locator('[role=option]').nth(4).focus();
  await page.keyboard.press('Enter');
  await page.locator('input[data-first]').waitFor();
  await page.keyboard.press('End');
  const bytes = await page.evaluate(recordSize);
  const bare = await page.context().newPage();
  await bare.goto(`${address}nothing-is-here`);
  await bare.evaluate(putAtEveryKey, bytes);
  /** @type {Record<'disk' | 'said' | 'sealed' | 'bareKey' | 'barePut', number[]>} */
  const took = { disk: [], said: [], sealed: [], bareKey: [], barePut: [] };
  // The first press is for both to get warm.
  for (let press = 0; press <= presses; press += 1) {
    const [ours, theirs] = [await keyPress(page), await keyPress(bare)];
    if (press === 0) continue;
    took.disk.push(ours.stored - ours.pressed);
    took.said.push(ours.said - ours.pressed);
    took.sealed.push((ours.sealed / (ours.stored - ours.pressed)) * 100);
    took.bareKey.push(theirs.stored - theirs.pressed);
    took.barePut.push(theirs.stored - theirs.begun);
  }
  const ratio = median(took.disk) / median(took.bareKey);
  const share = median(took.sealed);
  return {
    people,
    'kB sealed': Math.round(bytes / 1024),
    'on the disk': rounded(median(took.disk)),
    'said so': rounded(median(took.said)),
    'bare, from the key': rounded(median(took.bareKey)),
    'bare, from the put': rounded(median(took.barePut)),
    ratio: rounded(ratio),
    promised,
    'sealing, %': rounded(share),
    holds: ratio <= promised && (people !== sealing.people || share <= sealing.promised),
  };
}

/** @param {import('@playwright/test').Page} page */
async function keyPress(page) {
  await page.bringToFront();
  await page.waitForTimeout(alone);
  await page.evaluate(() => Object.assign(Reflect.get(window, 'seen'), { stored: 0, said: 0, sealed: 0 }));
  await page.keyboard.press('a');
  const done = await page.waitForFunction(() => {
    const { seen } = /** @type {{ seen?: Record<string, number> }} */ (/** @type {unknown} */ (window));
    return seen?.stored && seen.said && { ...seen };
  });
  const seen = /** @type {Record<'pressed' | 'begun' | 'stored' | 'said' | 'sealed', number>} */ (
    await done.jsonValue()
  );
  return seen;
}

const rounded = (/** @type {number} */ number) => Number(number.toFixed(1));

/** The bytes of the largest record that is kept. Runs in the page. */
async function recordSize() {
  const database = await new Promise((resolve) => {
    indexedDB.open('verkostokartta').onsuccess = ({ target }) => resolve(Reflect.get(target ?? {}, 'result'));
  });
  const read = (/** @type {string} */ what) =>
    new Promise((resolve) => {
      const request = database.transaction('pieces').objectStore('pieces')[what]();
      request.onsuccess = () => resolve(request.result);
    });
  const [keys, pieces] = [await read('getAllKeys'), await read('getAll')];
  database.close();
  return keys.reduce(
    (/** @type {number} */ sum, /** @type {string[]} */ [kind], /** @type {number} */ at) =>
      kind === 'record' ? sum + pieces[at].byteLength : sum,
    0,
  );
}

/**
 * Makes the page a field at whose every key so many random bytes are put, strictly, into a database with nothing else
 * in it. Runs in the page.
 *
 * @param {number} size
 */
async function putAtEveryKey(size) {
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve) => {
    const opening = indexedDB.open('bare', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('bytes');
    opening.onsuccess = () => resolve(opening.result);
  });
  const bytes = new Uint8Array(size);
  const field = document.createElement('input');
  field.addEventListener('input', () => {
    const seen = Reflect.get(window, 'seen');
    // Other bytes each time, as sealed ones would be.
    crypto.getRandomValues(bytes.subarray(0, 1024));
    seen.begun = performance.now();
    const transaction = database.transaction('bytes', 'readwrite', { durability: 'strict' });
    transaction.objectStore('bytes').put(bytes, 'record');
    transaction.commit();
    transaction.addEventListener('complete', () => Object.assign(seen, { said: performance.now() }));
  });
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  document.body.replaceChildren(field);
  field.focus();
}
