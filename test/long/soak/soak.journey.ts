import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession } from '@playwright/test';
import { expect } from '@playwright/test';
import { startStaticServer } from '../../../scripts/static-server.mjs';
import { buildProbe } from '../../browser/build-probe';
import { journey } from '../../browser/journey';
import { startKillable } from '../../browser/killable-browser';
import { mapOf } from '../kills/any-act';
import { probeOf } from '../kills/probe-of';
import { tellTried } from '../tried';

// What is lost once is lost.
journey.describe.configure({ retries: 0 });

const changes = Number(process.env.CHANGES ?? 20_000);
/** The map is closed and opened again, as it is between meetings: until then each step can be undone, and is held. */
const openings = 40;
const people = 200;
const mostRecords = 60;
/** On average LevelDB takes this for itself, whatever the records: files of 4 MB, some of each level. */
const ownRoom = 30_000_000;
/** The files grow and shrink as they are put together, so they are looked at often, and what they are on average is held. */
const looksInOpening = 5;

const inProbe = probeOf<typeof import('./soak-probe')>();

journey('years of changes to a large map leave neither memory nor storage larger, and it opens as it did', async () => {
  const folder = await buildProbe(fileURLToPath(new URL('./soak-probe.ts', import.meta.url)));
  const server = await startStaticServer({ folder });
  const profile = await mkdtemp(join(tmpdir(), 'verkostokartta-soak-'));
  const { page, close } = await startKillable(profile);
  const session = await page.context().newCDPSession(page);
  const map = mapOf(people);
  await page.goto(server.address);
  await inProbe(page, 'start');
  const record = await inProbe(page, 'add', map);
  // Nobody ever changes it: how long it takes to open tells how busy the machine is.
  const untouched = mapOf(people);
  await inProbe(page, 'add', untouched);
  const opened: number[] = [];
  const openedUntouched: number[] = [];
  const heaps: number[] = [];
  const sizes: number[] = [];
  for (let opening = 0; opening < openings; opening += 1) {
    openedUntouched.push(await inProbe(page, 'openAgain', untouched.id));
    await inProbe(page, 'close');
    opened.push(await inProbe(page, 'openAgain', map.id));
    heaps.push(await heapOf(session));
    for (let look = 0; look < looksInOpening; look += 1) {
      const seed = opening * looksInOpening + look;
      await inProbe(page, 'work', Math.ceil(changes / openings / looksInOpening), seed);
      sizes.push(await sizeOf(profile));
    }
    await inProbe(page, 'close');
    const [ms, bytes, size] = [opened, heaps, sizes].map((all) => Math.round(all.at(-1) ?? 0));
    process.stdout.write(`${opening + 1} of ${openings}: opened in ${ms} ms, memory ${bytes}, files ${size}\n`);
  }
  const kept = (await inProbe(page, 'keptBytes')) / record;
  const [points, bad] = await inProbe(page, 'badPoints', map.id);
  await close();
  await server.stop();
  await Promise.all([profile, folder].map((path) => rm(path, { recursive: true, force: true })));

  const half = Math.floor(openings / 2);
  const [opens, opensUntouched] = [opened, openedUntouched].map((all) => middleOf(all.slice(half)));
  const [heap, slower] = [growthOf(heaps), (opens ?? 0) / (opensUntouched ?? 0)];
  const [size, larger] = [meanOf(sizes.slice(sizes.length / 2)), growthOf(sizes, meanOf)];
  const failed = [
    heap >= 1.2,
    kept > mostRecords,
    size > mostRecords * record + ownRoom,
    larger >= 1.25,
    slower >= 3,
    bad > 0,
  ].filter(Boolean).length;
  tellTried({
    scenario: `Changes to a map of ${people} people, one after the other`,
    tried: changes,
    lost: failed,
    said: [
      `memory × ${heap.toFixed(2)}`,
      `kept ${kept.toFixed(1)} × a record of ${inKilo(record)} kB`,
      `files of the browser ${inKilo(size)} kB, × ${larger.toFixed(2)}, for a moment ${inKilo(Math.max(...sizes))} kB`,
      `opens in ${Math.round(opens ?? 0)} ms, × ${slower.toFixed(2)} of a map that was never changed`,
      `${points} restore points, of which ${bad} do not open`,
    ].join('; '),
  });
  expect(heap).toBeLessThan(1.2);
  expect(kept).toBeLessThanOrEqual(mostRecords);
  expect(size).toBeLessThanOrEqual(mostRecords * record + ownRoom);
  expect(larger).toBeLessThan(1.25);
  expect(slower).toBeLessThan(3);
  expect(bad).toBe(0);
});

const inKilo = (bytes: number) => Math.round(bytes / 1000);

/** The usual one of the last quarter to that of the second, when everything has come to its usual size. */
function growthOf(measures: readonly number[], usual = middleOf): number {
  const quarter = Math.ceil(measures.length / 4);
  return usual(measures.slice(-quarter)) / usual(measures.slice(quarter, 2 * quarter));
}

function meanOf(measures: readonly number[]): number {
  return measures.reduce((sum, measure) => sum + measure, 0) / measures.length;
}

function middleOf(measures: readonly number[]): number {
  return measures.toSorted((one, other) => one - other)[Math.floor(measures.length / 2)] ?? Number.NaN;
}

/** In bytes, when everything that nothing refers to has been collected. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** In bytes, of all that the browser stores for pages. */
async function sizeOf(profile: string): Promise<number> {
  const places = ['IndexedDB', 'File System'].map((place) => bytesUnder(join(profile, 'Default', place)));
  return (await Promise.all(places)).reduce((sum, bytes) => sum + bytes, 0);
}

async function bytesUnder(folder: string): Promise<number> {
  const all = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = all.map(async (name) => {
    const found = await stat(join(folder, name)).catch(() => undefined);
    return found?.isFile() ? found.size : 0;
  });
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
}
