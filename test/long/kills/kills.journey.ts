import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { startStaticServer } from '../../../scripts/static-server.mjs';
import { buildProbe } from '../../browser/build-probe';
import { journey } from '../../browser/journey';
import { atOnce } from '../at-once';
import { tellTried } from '../tried';
import { liveAndKill } from './life';

// What is lost once is lost.
journey.describe.configure({ retries: 0 });

const seed = Number(process.env.SEED ?? 1);
const sizes = [1, 20, 200];
const kills = Number(process.env.KILLS ?? 204);
const lives = 12;

journey(
  'whenever the browser is killed, every map opens as it was at one moment, no older than what was said to be saved',
  async () => {
    const folder = await buildProbe(fileURLToPath(new URL('./keeping-probe.ts', import.meta.url)));
    const server = await startStaticServer({ folder });
    const wishes = Array.from({ length: lives }, (_, at) => ({
      address: server.address,
      seed: seed * 1000 + at,
      people: sizes[at % sizes.length] ?? 1,
      keeping: at % 2 === 0 ? ('withoutLock' as const) : ('passphrase' as const),
      kills: Math.ceil(kills / lives),
    }));
    const tallies = await atOnce(3, wishes, async (wish) => {
      const tally = await liveAndKill(wish);
      process.stdout.write(`seed ${wish.seed}, ${wish.people} people, ${wish.keeping}: ${JSON.stringify(tally)}\n`);
      return tally;
    });
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    const sum = (what: 'kills' | 'acts' | 'lost' | 'unopenable' | 'torn') =>
      tallies.reduce((all, tally) => all + tally[what], 0);
    const [lost, unopenable, torn] = [sum('lost'), sum('unopenable'), sum('torn')];
    tellTried({
      scenario: 'Browser killed in the middle of work',
      tried: sum('kills'),
      lost: lost + unopenable + torn,
      said: `${sum('acts')} acts; lost ${lost}, unopenable ${unopenable}, torn ${torn}; seed ${seed}`,
    });
    expect({ lost, unopenable, torn }).toEqual({ lost: 0, unopenable: 0, torn: 0 });
  },
);
