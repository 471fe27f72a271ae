import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { startKillable } from '../../browser/killable-browser';
import { seeded } from '../../browser/seeded';
import { mapOf } from '../kills/any-act';
import { probeOf } from '../kills/probe-of';
import type { Changed } from './locking-probe';

const inProbe = probeOf<typeof import('./locking-probe')>();

export type Tally = { kills: number; untold: number };

type Wish = { readonly address: string; readonly seed: number; readonly kills: number };

/** One profile whose maps get a lock, and then one passphrase after another, while its browser is killed again and again. */
export async function changeAndKill({ address, seed, kills }: Wish): Promise<Tally> {
  const profile = await mkdtemp(join(tmpdir(), 'verkostokartta-lock-'));
  const random = seeded(seed);
  const tally: Tally = { kills: 0, untold: 0 };
  const maps = [mapOf(1 + Math.floor(random() * 20)), mapOf(60)];
  let header: readonly number[] = [];
  let content: unknown;
  /** As it was told, and what was about to follow. */
  let now: string | undefined;
  let recoveryCode: string | undefined;
  let coming: readonly string[] = [];

  for (let kill = 0; kill <= kills; kill += 1) {
    const browser = await startKillable(profile);
    const { page } = browser;
    await page.exposeFunction('changed', (told: Changed) => {
      now = told.passphrase;
      recoveryCode = told.recoveryCode ?? recoveryCode;
    });
    await page.goto(address);
    if (kill === 0) {
      header = await inProbe(page, 'draw', maps);
      content = await inProbe(page, 'content');
    } else {
      const found = await foundIn(page);
      expect(found.isExpected, `${seed}, after kill ${kill}: ${found.said}`).toBe(true);
      expect(await inProbe(page, 'content')).toEqual(content);
      if (found.passphrase !== undefined) await expectOldOpensNothing(page);
      now = found.passphrase;
    }
    if (kill === kills) await browser.close();
    else {
      coming = Array.from({ length: 60 }, () => `${random().toString(36)} ${random().toString(36)}`);
      const ended = inProbe(page, 'changeOn', now, coming).catch(() => undefined);
      await new Promise((done) => setTimeout(done, random() * 400));
      await browser.kill();
      await ended;
      tally.kills += 1;
    }
  }
  await rm(profile, { recursive: true, force: true });
  return tally;

  /** Exactly one passphrase opens the maps: the one told last, or the one that was just being taken into use. */
  async function foundIn(page: Page) {
    const all = now === undefined || coming.includes(now) ? coming : [now, ...coming];
    const ways = all.map((passphrase) => ({ passphrase }));
    const opens = await inProbe(page, 'opening', ways);
    const last = now === undefined ? -1 : all.indexOf(now);
    const said = JSON.stringify({ opens, last });
    if (typeof opens === 'string') return { isExpected: opens === 'withoutLock' && last < 0, said };
    const [at = Number.NaN] = opens;
    if (at === last + 1) tally.untold += 1;
    const isOne = opens.length === 1 && (at === last || at === last + 1);
    return { isExpected: isOne && (await codeOpens(page)), passphrase: all[at], said };
  }

  /** As far as it was told: whoever was interrupted before that has a passphrase to make another with. */
  async function codeOpens(page: Page): Promise<boolean> {
    if (recoveryCode === undefined) return true;
    const opens = await inProbe(page, 'opening', [{ recoveryCode }]);
    return typeof opens !== 'string' && opens.length === 1;
  }

  /** What the old device key opened goes once the start has found a copy of everything. */
  async function expectOldOpensNothing(page: Page) {
    await expect.poll(() => inProbe(page, 'openedByOld', header), { timeout: 20_000 }).toBe(0);
  }
}
