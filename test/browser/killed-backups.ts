import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { startStaticServer } from '../../scripts/static-server.mjs';
import type { choose, writeOn, written } from './backup-probe';
import { buildProbe } from './build-probe';
import { startKillable } from './killable-browser';
import { seeded } from './seeded';

type Probe = { choose: typeof choose; written: typeof written; writeOn: typeof writeOn };

/** Kills the browser while a chosen file is being written, and expects a whole backup in it each time. */
export async function expectBackupsOutliveKills(kills: number, seed: number): Promise<void> {
  const random = seeded(seed);
  const folder = await buildProbe(fileURLToPath(new URL('./backup-probe.ts', import.meta.url)));
  const server = await startStaticServer({ folder });
  const profile = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
  let said = 0;
  for (let kill = 0; kill <= kills; kill += 1) {
    const browser = await startKillable(profile);
    const { page } = browser;
    await page.exposeFunction('saidWritten', (version: number) => {
      said = version;
    });
    await page.goto(server.address);
    if (kill === 0) await page.evaluate(async () => ((await import(String('./probe.js'))) as Probe).choose());
    const found = await page.evaluate(async () => ((await import(String('./probe.js'))) as Probe).written());
    expect(found, `after kill ${kill} of seed ${seed}`).toBeGreaterThanOrEqual(said);
    // It may have been whole without a word of it.
    expect(found).toBeLessThanOrEqual(said + 1);
    if (kill === kills) await browser.close();
    else {
      const writing = page.evaluate(
        async (from) => ((await import(String('./probe.js'))) as Probe).writeOn(from),
        (found ?? 0) + 1,
      );
      const ended = writing.catch(() => undefined);
      await expect.poll(() => said).toBeGreaterThan(found ?? 0);
      await new Promise((done) => setTimeout(done, random() * 400));
      await browser.kill();
      await ended;
    }
  }
  expect(said).toBeGreaterThanOrEqual(kills);
  await server.stop();
  await Promise.all([profile, folder].map((path) => rm(path, { recursive: true, force: true })));
}
