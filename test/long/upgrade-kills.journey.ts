import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { startStaticServer } from '../../scripts/static-server.mjs';
import { buildProbe } from '../browser/build-probe';
import { journey } from '../browser/journey';
import { tellTried } from './tried';
import { type Found, killUpgrades } from './upgrade-kills/killed-upgrades';

// What is lost once is lost.
journey.describe.configure({ retries: 0 });

const kills = Number(process.env.KILLS ?? 50);

journey(
  'whenever the browser is killed during an upgrade, all is as before or all is as after, with a copy, and it can be ended',
  async () => {
    const folder = await buildProbe(fileURLToPath(new URL('./upgrade-kills/upgrade-probe.ts', import.meta.url)));
    const server = await startStaticServer({ folder });
    const found = await killUpgrades(server.address, kills);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    const counted = (wanted: Found) => found.filter((one) => one === wanted).length;
    const [before, copied, after] = [counted('before'), counted('before, copied'), counted('after')];
    tellTried({
      scenario: 'Browser killed while what is stored was brought up to a later version',
      tried: found.length,
      lost: counted('lost'),
      said: `${before} times all as before, ${copied} times so with a copy of it all, ${after} times all as after`,
    });
    expect(counted('lost')).toBe(0);
    // Some kills fell on either side of the end.
    expect(before + copied).toBeGreaterThan(0);
    expect(after).toBeGreaterThan(0);
  },
);
