import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { startKillable } from '../../browser/killable-browser';
import { seeded } from '../../browser/seeded';
import { mapOf } from '../kills/any-act';
import { inProbe } from '../kills/in-probe';
import { judgedOpen } from '../kills/judged';
import type { Acknowledged, Keeping, Led } from '../kills/keeping-probe';
import { textOf } from '../kills/text-of';
import { crash } from './crash';
import { workIn } from './work-in';

/** How a tab stops being the one in which a map is changed. */
export type Ending = 'crashed' | 'closed' | 'asked' | 'asked and crashed';

export type Wish = {
  readonly address: string;
  readonly seed: number;
  readonly people: number;
  readonly keeping: Keeping;
  readonly tabs: number;
  readonly endings: readonly Ending[];
};

export type Tally = { acts: number; lost: number; unopenable: number; torn: number; writers: number; waits: number[] };

/** One map in several tabs of one browser; whichever of them changes it ends in the middle of that, again and again. */
export async function liveInTabs({ address, seed, people, keeping, tabs, endings }: Wish): Promise<Tally> {
  const profile = await mkdtemp(join(tmpdir(), 'verkostokartta-tabs-'));
  const random = seeded(seed);
  const tally: Tally = { acts: 0, lost: 0, unopenable: 0, torn: 0, writers: 0, waits: [] };
  const { context, page: first, close } = await startKillable(profile);
  let acknowledged = 0;
  let writer = first;
  await context.exposeBinding('acknowledged', ({ page }, told: Acknowledged) => {
    if (page === writer && 'revision' in told) acknowledged = Math.max(acknowledged, told.revision);
  });
  const map = mapOf(people);
  await first.goto(address);
  await inProbe(first, 'readAll', keeping);
  await inProbe(first, 'openOne', map);
  const led = await inProbe(first, 'lead');
  let others: readonly Tab[] = await Promise.all(Array.from({ length: tabs - 1 }, another));
  let work = workIn(first, led ?? { map, hasSteps: false }, random);
  for (const ending of endings) {
    await new Promise((done) => setTimeout(done, 50 + random() * 900));
    const asker = others[Math.floor(random() * others.length)];
    if (ending.startsWith('asked') && asker) void inProbe(asker.page, 'ask');
    if (ending === 'asked and crashed') await new Promise((done) => setTimeout(done, random() * 40));
    // A pen that has come already has been handed over; whoever has it goes on when the tab before it ends.
    if (ending.endsWith('crashed')) await crash(writer);
    if (ending === 'closed') await writer.close({ runBeforeUnload: false });
    const ended = performance.now();
    const next = await nextOf(others);
    tally.waits.push(performance.now() - ended);
    const { acts, made } = await work.stop();
    tally.acts += acts;
    judge(textOf(next.led.map), made);
    const newcomer = ending === 'asked' ? tabOf(writer) : await inPlaceOf(writer, made);
    others = [...others.filter(({ page }) => page !== next.page), newcomer];
    await expectOneWriter();
    writer = next.page;
    acknowledged = 0;
    work = workIn(writer, next.led, random);
  }
  await work.stop();
  await expectOneWriter();
  await close();
  await rm(profile, { recursive: true, force: true });
  return tally;

  /** One more, which finds what is on the disk, and shows it for reading. */
  async function another() {
    const page = await context.newPage();
    await page.goto(address);
    const { maps, badPoints } = await inProbe(page, 'readAll', keeping);
    tally.unopenable += badPoints;
    await inProbe(page, 'openOne', map.id);
    return { ...tabOf(page), kept: maps[map.id] };
  }

  async function inPlaceOf(page: Page, made: readonly string[]) {
    await page.close();
    const newcomer = await another();
    judge(newcomer.kept, made);
    return newcomer;
  }

  function judge(found: string | undefined, made: readonly string[]) {
    const judgement = judgedOpen(found, made, acknowledged);
    if (judgement !== 'kept') tally[judgement] += 1;
  }

  /** Once it is quiet, one tab writes and all show the same. */
  async function expectOneWriter() {
    const pages = context.pages();
    const shown = () => Promise.all(pages.map((page) => inProbe(page, 'shown')));
    await expect.poll(async () => new Set((await shown()).map((one) => one.map)).size, { timeout: 30_000 }).toBe(1);
    if ((await shown()).filter(({ writes }) => writes).length !== 1) tally.writers += 1;
  }
}

type Tab = {
  readonly page: Page /** When the map can be changed there. */;
  readonly leading: Promise<Led | undefined>;
};

function tabOf(page: Page): Tab {
  const leading = inProbe(page, 'lead');
  leading.catch(() => undefined);
  return { page, leading };
}

/** The one in which the map can be changed first. */
async function nextOf(tabs: readonly Tab[]): Promise<{ readonly page: Page; readonly led: Led }> {
  const leaders = tabs.map(({ page, leading }) => leading.then((led) => ({ page, led })));
  const silence = new Promise<undefined>((done) => setTimeout(done, 30_000));
  const next = await Promise.race([...leaders, silence]);
  if (!next?.led) throw new Error('No tab can change the map.');
  return { page: next.page, led: next.led };
}
