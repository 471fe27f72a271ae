import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

type Heard = { readonly text: string; readonly late: number };
type Ear = { readonly heard: Heard[]; actedAt: number };

/** What counts as having come at once, in ms. */
const soon = 1000;

/** Everything that a screen reader would say of its own accord, from whatever live region it comes. */
export async function listenTo(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ear: Ear = { heard: [], actedAt: 0 };
    Object.assign(window, { ear });
    for (const act of ['keydown', 'input', 'pointerup', 'pointermove', 'click']) {
      window.addEventListener(act, () => Object.assign(ear, { actedAt: performance.now() }), true);
    }
    const live = '[aria-live]:not([aria-live="off"]), [role="status"]:not([aria-live]), [role="alert"]';
    const listen = (changes: readonly MutationRecord[]) => {
      for (const { target, addedNodes } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
        const text = [...addedNodes].map((node) => node.textContent).join('') || target.nodeValue;
        if (region && text?.trim()) ear.heard.push({ text: text.trim(), late: performance.now() - ear.actedAt });
      }
    };
    new MutationObserver(listen).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** All that has been said since it was last asked, after some silence. */
export async function heardOn(page: Page): Promise<readonly Heard[]> {
  await page.waitForTimeout(400);
  return page.evaluate(() => (window as unknown as { ear: Ear }).ear.heard.splice(0));
}

/** Does something, and hears exactly one message, soon; and nothing since the message before it. */
export async function expectSaid(page: Page, act: () => Promise<unknown>, text: string | RegExp): Promise<void> {
  await act();
  const count = () => page.evaluate(() => (window as unknown as { ear: Ear }).ear.heard.length);
  await expect.poll(count, { message: `waiting for ${text}`, timeout: 3000 }).toBeGreaterThan(0);
  const heard = await heardOn(page);
  expect(heard.map((one) => one.text)).toEqual([typeof text === 'string' ? text : expect.stringMatching(text)]);
  expect(heard[0]?.late).toBeLessThan(soon);
}

export async function expectSilence(page: Page, act: () => Promise<unknown>): Promise<void> {
  await act();
  expect((await heardOn(page)).map(({ text }) => text)).toEqual([]);
}
