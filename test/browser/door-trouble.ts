import type { Page } from '@playwright/test';

/** What both places hold of the ways in is not what it was, as after a disk has failed; the maps are as they were. */
export async function damageKey(page: Page): Promise<void> {
  // An address of the same origin where the app is not, and mends nothing.
  const app = page.url();
  await page.route('**/nothing', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(new URL('nothing', app).href);
  await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('verkostokartta');
    for await (const name of folder.keys()) if (name.startsWith('header')) await folder.removeEntry(name);
    const database = await new Promise<IDBDatabase>((opened, failed) => {
      const request = indexedDB.open('verkostokartta');
      request.onsuccess = () => opened(request.result);
      request.onerror = failed;
    });
    const pieces = database.transaction('pieces', 'readwrite').objectStore('pieces');
    await new Promise((written, failed) => {
      const request = pieces.put(new Uint8Array(40), ['header', '', 0]);
      request.onsuccess = written;
      request.onerror = failed;
    });
    database.close();
  });
  await page.goto(app);
}

/**
 * From the next load on the app is a later version of itself, and a tab of the earlier one does not hear that it is to
 * let go, until `earlierIsClosed`. After that what is kept is brought up to date for as long as one looks.
 */
export function becomeLater(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    const earlier = open.call(indexedDB, 'verkostokartta');
    addEventListener('earlier-closed', () => earlier.result.close());
    IDBFactory.prototype.open = function (name, version = 0) {
      const asked = open.call(this, name, version + 1);
      asked.addEventListener('blocked', () => Object.assign(window, { isBlocked: true }));
      return asked;
    };
    void navigator.locks.request('verkostokartta-before', () => new Promise(() => undefined));
  });
}

/** It has asked for what the earlier one does not let go of. */
export const isBlocked = (page: Page) => page.evaluate(() => 'isBlocked' in window);

export const earlierIsClosed = (page: Page) =>
  page.evaluate(() => {
    dispatchEvent(new Event('earlier-closed'));
  });

/** What this tab says to others does not reach them, until `heardAgain`. */
export async function unheard(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    Object.defineProperty(BroadcastChannel.prototype, 'said', { value: BroadcastChannel.prototype.postMessage });
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  return () =>
    page.evaluate(() => {
      BroadcastChannel.prototype.postMessage = Reflect.get(BroadcastChannel.prototype, 'said');
    });
}

/** In each tab of the app, what is kept is asked for by a later version, which gives up again. */
export const heldByLater = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('verkostokartta', 99);
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onerror = () => done();
      }),
  );
