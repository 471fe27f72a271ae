import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { build } from 'vite';
import { startStaticServer } from '../../scripts/static-server.mjs';
import known from '../vault/locked-vector.json' with { type: 'json' };
import { journey } from './journey';
import type { probeVault } from './vault-probe';

journey('a passphrase is stretched in a worker under the security policy, and the page goes on', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-vault-'));
  await buildProbe(folder);
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
  expect(page.workers()).toEqual([]);
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The vault as the app would carry it, on an empty page whose server sends the app's headers. */
async function buildProbe(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { probe: fileURLToPath(new URL('./vault-probe.ts', import.meta.url)) },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  await writeFile(join(folder, 'index.html'), '<!doctype html><link rel="icon" href="data:,">');
}
