import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Modules of the app on an empty page whose server sends the app's headers: its folder. They are in `./probe.js`. */
export async function buildProbe(path: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-probe-'));
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
        input: { probe: path },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  await writeFile(join(folder, 'index.html'), '<!doctype html><link rel="icon" href="data:,">');
  return folder;
}
