import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openDocument } from '../../../src/document/open-document';
import type { MapId } from '../../../src/model/ids';
import type { NetworkMap } from '../../../src/model/network-map';
import { startKillable } from '../../browser/killable-browser';
import { seeded } from '../../browser/seeded';
import { anyAct, mapOf } from './any-act';
import { inProbe } from './in-probe';
import { judgedOpen, judgedOther, type Other, othersNow } from './judged';
import type { Acknowledged, Keeping, KeptNow } from './keeping-probe';
import { textOf } from './text-of';

export type Tally = { kills: number; acts: number; lost: number; unopenable: number; torn: number; told: string[] };

type Wish = {
  readonly address: string;
  readonly seed: number;
  readonly people: number;
  readonly keeping: Keeping;
  readonly kills: number;
};

/** One profile from its first map on, killed again and again in the middle of work. */
export async function liveAndKill({ address, seed, people, keeping, kills }: Wish): Promise<Tally> {
  const profile = await mkdtemp(join(tmpdir(), 'verkostokartta-kill-'));
  const random = seeded(seed);
  const tally: Tally = { kills: 0, acts: 0, lost: 0, unopenable: 0, torn: 0, told: [] };
  let others = new Map<MapId, Other>();
  const first = mapOf(people);
  let revisions: readonly string[] = [];
  let acknowledged = 0;

  for (let kill = 0; kill <= kills; kill += 1) {
    const browser = await startKillable(profile);
    const { page } = browser;
    await page.exposeFunction('acknowledged', (told: Acknowledged) => {
      if ('revision' in told) acknowledged = Math.max(acknowledged, told.revision);
      else if ('added' in told) others.set(told.added, { ...known(told.added), added: true });
      else others.set(told.removed, { ...known(told.removed), removed: true });
    });
    await page.goto(address);
    const kept = await inProbe(page, 'readAll', keeping);
    if (kill > 0) judge(kept);
    acknowledged = 0;
    const opened = await inProbe(page, 'openOne', kill === 0 ? first : first.id);
    if (!opened || kill === kills) {
      if (!opened) tally.unopenable += 1;
      await browser.close();
      break;
    }
    const ended = new Promise((done) => setTimeout(done, 50 + random() * 900)).then(() => browser.kill());
    await work(page, opened);
    await ended;
    tally.kills += 1;
  }
  await rm(profile, { recursive: true, force: true });
  return tally;

  function known(id: MapId) {
    return others.get(id) ?? { text: '', added: false, removing: false, removed: false };
  }

  /** Until the browser is gone. */
  async function work(page: Page, opened: NetworkMap) {
    const document = openDocument(opened);
    const made = [textOf(opened)];
    revisions = made;
    let isGone = false;
    page.once('close', () => {
      isGone = true;
    });
    while (!isGone) {
      const here = [...others].flatMap(([id, { added, removing }]) => (added && !removing ? [id] : []));
      const act = anyAct(random, document, here);
      if (act.act === 'import') others.set(act.map.id, { ...known(act.map.id), text: textOf(act.map) });
      else if (act.act === 'delete') others.set(act.id, { ...known(act.id), removing: true });
      else if (act.act === 'change') document.run(act.change);
      else document[act.act]();
      made[document.getState().revision] = textOf(document.getState().map);
      tally.acts += 1;
      // Not waited for: work goes on while it is being stored, and the browser may be gone.
      inProbe(page, 'take', act).catch(() => {
        isGone = true;
      });
      await new Promise((rest) => setTimeout(rest, random() * 30));
    }
  }

  function judge({ maps, badPoints, told }: KeptNow) {
    const judgements = [
      judgedOpen(maps[first.id], revisions, acknowledged),
      ...[...others].map(([id, other]) => judgedOther(maps[id], other)),
    ];
    for (const judgement of judgements) if (judgement !== 'kept') tally[judgement] += 1;
    tally.unopenable += badPoints;
    others = new Map(othersNow(others, maps));
    if (told !== '{}') tally.told.push(told);
  }
}
