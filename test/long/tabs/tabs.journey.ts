import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { startStaticServer } from '../../../scripts/static-server.mjs';
import { buildProbe } from '../../browser/build-probe';
import { journey } from '../../browser/journey';
import { atOnce } from '../at-once';
import { tellTried } from '../tried';
import { type Ending, liveInTabs, type Tally } from './tabs-life';

// What is lost once is lost.
journey.describe.configure({ retries: 0 });

const seed = Number(process.env.SEED ?? 1);
const share = Number(process.env.SHARE ?? 1);
const sizes = [1, 20, 200];
const lives = 6;
const browsersAtOnce = 2;

const kinds: readonly { scenario: string; tabs: number; endings: Readonly<Partial<Record<Ending, number>>> }[] = [
  { scenario: 'Tab crashed or closed in the middle of work', tabs: 2, endings: { crashed: 100, closed: 50 } },
  {
    scenario: 'Tab crashed or handing over in the middle of work, among four',
    tabs: 4,
    endings: { crashed: 30, asked: 20, 'asked and crashed': 10 },
  },
];

for (const { scenario, tabs, endings } of kinds) {
  journey(`${scenario}: the next one goes on from one moment, no older than what was said to be saved`, async () => {
    const folder = await buildProbe(fileURLToPath(new URL('../kills/keeping-probe.ts', import.meta.url)));
    const server = await startStaticServer({ folder });
    const all = Object.entries(endings).flatMap(([ending, count]) =>
      Array.from({ length: Math.ceil(count * share) }, () => ending as Ending),
    );
    const wishes = Array.from({ length: lives }, (_, life) => ({
      address: server.address,
      seed: seed * 1000 + life,
      people: sizes[life % sizes.length] ?? 1,
      keeping: life % 2 === 0 ? ('withoutLock' as const) : ('passphrase' as const),
      tabs,
      endings: all.filter((_, at) => at % lives === life),
    }));
    const tallies = await atOnce(browsersAtOnce, wishes, async (wish) => {
      const tally = await liveInTabs(wish);
      process.stdout.write(`seed ${wish.seed}, ${wish.people} people, ${wish.keeping}: ${JSON.stringify(tally)}\n`);
      return tally;
    });
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    const sum = (what: Exclude<keyof Tally, 'waits'>) => tallies.reduce((total, tally) => total + tally[what], 0);
    const failed = { lost: sum('lost'), unopenable: sum('unopenable'), torn: sum('torn'), writers: sum('writers') };
    const waits = tallies.flatMap((tally) => tally.waits).toSorted((one, other) => one - other);
    tellTried({
      scenario,
      tried: all.length,
      lost: Object.values(failed).reduce((total, count) => total + count, 0),
      said: `${sum('acts')} acts; another tab could change the map after ${waitsOf(waits)}; seed ${seed}`,
    });
    expect(failed).toEqual({ lost: 0, unopenable: 0, torn: 0, writers: 0 });
  });
}

/** The middle one and the longest. */
function waitsOf(waits: readonly number[]): string {
  const [middle = 0, longest = 0] = [waits[Math.floor(waits.length / 2)], waits.at(-1)];
  return `${Math.round(middle)} ms, at the longest ${Math.round(longest)} ms`;
}
