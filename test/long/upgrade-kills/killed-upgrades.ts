import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startKillable } from '../../browser/killable-browser';
import { probeOf } from '../kills/probe-of';

const inProbe = probeOf<typeof import('./upgrade-probe')>();

/** What the start after a kill finds. `lost`: neither of them is whole, or it cannot be brought up to date. */
export type Found = 'before' | 'before, copied' | 'after' | 'lost';

/** Of so many kills the last falls right after the upgrade has ended, and tells how long it takes by now. */
const round = 5;
/** In upgrades: the others are spread evenly from its start to this. */
const latest = 1.5;

/** One profile, filled anew before each upgrade, whose browser is killed at another moment of each. */
export async function killUpgrades(address: string, kills: number): Promise<readonly Found[]> {
  const profile = await mkdtemp(join(tmpdir(), 'verkostokartta-upgrade-'));
  const found: Found[] = [];
  let [takes, isTold] = [0, false];
  for (let kill = 0; kill <= kills; kill += 1) {
    const { page, kill: end, close } = await startKillable(profile);
    await page.goto(address);
    if (kill > 0) found.push(await foundIn(page, isTold));
    if (kill === kills) {
      await close();
      break;
    }
    await inProbe(page, 'fill');
    const isMeasured = kill % round === 0;
    const upgrading = timeOfUpgrade(page);
    await (isMeasured ? upgrading : new Promise((done) => setTimeout(done, (latest * takes * kill) / kills)));
    await end();
    const took = await upgrading;
    isTold = took !== undefined;
    takes = took ?? takes;
  }
  await rm(profile, { recursive: true, force: true });
  return found;
}

/** In ms; `undefined` when the browser was killed before. */
function timeOfUpgrade(page: Page): Promise<number | undefined> {
  const begun = performance.now();
  return inProbe(page, 'upgrade').then(
    () => performance.now() - begun,
    () => undefined,
  );
}

async function foundIn(page: Page, isToldEnded: boolean): Promise<Found> {
  const first = await inProbe(page, 'found');
  await inProbe(page, 'upgrade');
  const last = await inProbe(page, 'found');
  const what = whatWasFound(first, last, isToldEnded);
  if (what === 'lost') process.stdout.write(`lost: ${JSON.stringify({ first, last, isToldEnded })}\n`);
  return what;
}

type Stored = Awaited<ReturnType<typeof import('./upgrade-probe').found>>;

function whatWasFound(first: Stored, last: Stored, isToldEnded: boolean): Found {
  if (!first.isWhole || !last.isWhole || last.isOld || !last.isCopied) return 'lost';
  if (!first.isOld) return first.isCopied ? 'after' : 'lost';
  if (isToldEnded) return 'lost';
  return first.isCopied ? 'before, copied' : 'before';
}
