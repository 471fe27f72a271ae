import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from './journey';
import { type KillableBrowser, startKillable } from './killable-browser';
import { expectSaved, nameField, tokens } from './map-sheet';
import { seeded } from './seeded';

// Two hundred are tried in test/long.
const kills = 3;
const seed = 5;

// One browser after another.
journey.setTimeout(240_000);

journey(
  'what was said to be saved is there after the browser was killed while names were written',
  async ({ address }) => {
    const random = seeded(seed);
    const profile = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
    /** How many had been written, how many were said to be saved. */
    let [written, saved] = [0, 0];
    for (let kill = 0; kill <= kills; kill += 1) {
      const browser = await startKillable(profile);
      const { page } = browser;
      const saving = new EventEmitter();
      const firstSave = once(saving, 'saved');
      await page.exposeFunction('saidSaved', (count: number) => {
        saved = Math.max(saved, count);
        if (count > written) saving.emit('saved');
      });
      await page.addInitScript(tellWhenSaved);
      await page.goto(address);
      const listed = page.getByRole('main').getByRole('listitem').first().getByRole('button').first();
      await (kill === 0 ? page.getByRole('button', { name: 'Uusi kartta' }).first() : listed).click();
      await expect(tokens(page).first()).toBeAttached();
      await expectSaved(page);
      const found = (await namesOn(page)).length;
      expect(found, `kill ${kill}`).toBeGreaterThanOrEqual(saved);
      expect(found).toBeLessThanOrEqual(written);
      expect(await namesOn(page)).toEqual(namesUpTo(found));
      written = found;
      saved = found;
      if (kill === kills) await browser.close();
      else {
        // From the first save on, which a busy machine takes its time for.
        const moment = firstSave.then(() => new Promise((done) => setTimeout(done, random() * 700)));
        const until = moment.then(() => browser.kill());
        written = await writeUntilGone(browser, written);
        await until;
      }
    }
    expect(written).toBeGreaterThan(0);
    await rm(profile, { recursive: true, force: true });
  },
);

/** Names in a row, as fast as the field takes them, until the browser is gone. */
async function writeUntilGone({ page }: KillableBrowser, from: number): Promise<number> {
  let count = from;
  try {
    await tokens(page).first().focus();
    await page.keyboard.press('n');
    while (true) {
      await expect(nameField(page)).toHaveValue('');
      await page.keyboard.insertText(nameAt(count));
      count += 1;
      await page.keyboard.press('Enter');
    }
  } catch {
    return count;
  }
}

const nameAt = (at: number) => `nimi ${String(at + 1).padStart(3, '0')}`;
const namesUpTo = (count: number) => Array.from({ length: count }, (_, at) => nameAt(at));

async function namesOn(page: Page): Promise<readonly string[]> {
  const labels = await tokens(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  return labels.flatMap((label) => label.match(/^nimi \d+/) ?? []).toSorted();
}

/** Runs in the page: each time the screen says that all is saved, how many people it shows. */
function tellWhenSaved(): void {
  const { saidSaved } = window as unknown as { saidSaved: (count: number) => void };
  const look = () => {
    const shown = document.querySelectorAll('[role="option"][aria-label^="nimi "]');
    if (document.querySelector('[role="status"][data-state="saved"]')) saidSaved(shown.length);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}
