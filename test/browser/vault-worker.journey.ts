import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { startStaticServer } from '../../scripts/static-server.mjs';
import known from '../vault/locked-vector.json' with { type: 'json' };
import { buildProbe } from './build-probe';
import { journey } from './journey';
import type { probeVault } from './vault-probe';

journey('a passphrase is stretched in a worker under the security policy, and the page goes on', async ({ page }) => {
  const folder = await buildProbe(fileURLToPath(new URL('./vault-probe.ts', import.meta.url)));
  const server = await startStaticServer({ folder });
  await page.goto(server.address);
  const answer = await page.evaluate(async (known) => {
    const address = './probe.js';
    const probe = (await import(address)) as { probeVault: typeof probeVault };
    return probe.probeVault(known);
  }, known);
  expect(answer).toMatchObject({ right: true, earlier: true, wrong: { ok: false, problem: 'wrong' } });
  if (typeof answer === 'string') return;
  expect(answer.cost.memory).toBeGreaterThanOrEqual(46 * 1024);
  expect(answer.beats).toBeGreaterThan(20);
  await expect.poll(() => page.workers()).toEqual([]);
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});
