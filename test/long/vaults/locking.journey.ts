import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { startStaticServer } from '../../../scripts/static-server.mjs';
import { buildProbe } from '../../browser/build-probe';
import { journey } from '../../browser/journey';
import { atOnce } from '../at-once';
import { tellTried } from '../tried';
import { changeAndKill } from './locking-life';

// What is lost once is lost.
journey.describe.configure({ retries: 0 });

const seed = Number(process.env.SEED ?? 1);
const kills = Number(process.env.KILLS ?? 50);
const killsInLife = 5;

journey('whenever the browser is killed, exactly one of two passphrases opens the maps, and all of them', async () => {
  const folder = await buildProbe(fileURLToPath(new URL('./locking-probe.ts', import.meta.url)));
  const server = await startStaticServer({ folder });
  const wishes = Array.from({ length: Math.ceil(kills / killsInLife) }, (_, life) => ({
    address: server.address,
    seed: seed * 1000 + life,
    kills: killsInLife,
  }));
  const failed: string[] = [];
  const tallies = await atOnce(2, wishes, (wish) =>
    changeAndKill(wish).catch((error: unknown) => {
      failed.push(String(error));
      return { kills: 0, untold: 0 };
    }),
  );
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  const sum = (what: 'kills' | 'untold') => tallies.reduce((total, tally) => total + tally[what], 0);
  tellTried({
    scenario: 'Browser killed while a passphrase was taken into use or changed',
    tried: sum('kills') + failed.length,
    lost: failed.length,
    said: `${sum('untold')} times the new one opened before that was told; seed ${seed}`,
  });
  expect(failed).toEqual([]);
});
