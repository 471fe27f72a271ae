import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../scripts/run.mjs';
import { median } from './chromium.mjs';
import { mapOf } from './maps.mjs';

export const title = 'Working out how a map looks (sceneOf, in Node), ms (medians)';

const sizes = [30, 100, 300, 1000];

export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scene-'));
  try {
    const sceneOf = await builtSceneOf(folder);
    return sizes.map((people) => timed(sceneOf, people));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @typedef {import('../src/scene/look.ts').Look} Look
 * @typedef {typeof import('../src/scene/scene.ts').sceneOf} SceneOf
 */

/**
 * @param {string} folder
 * @returns {Promise<SceneOf>}
 */
async function builtSceneOf(folder) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: 'src/scene/scene.ts',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'scene.mjs' } },
    },
  });
  return (await import(pathToFileURL(join(folder, 'scene.mjs')).href)).sceneOf;
}

/** @type {Look} */
const look = {
  unit: 300,
  textScale: 1,
  shown: { kinds: 'all', rings: true, areaNames: true, names: 'full', centreTies: 'all' },
  words: {
    centre: () => 'Minä',
    area: ({ id }) => id,
    ring: ({ id }) => id,
    legend: ({ key }) => key,
    note: (kind) => kind,
  },
  measure: (text, size) => text.length * size * 0.54,
};

/**
 * @param {SceneOf} sceneOf
 * @param {number} people
 */
function timed(sceneOf, people) {
  const [version] = /** @type {import('../src/model/network-map.ts').NetworkMap} */ (
    /** @type {unknown} */ (mapOf(people))
  ).versions;
  const times = Array.from({ length: people > 500 ? 4 : 12 }, () => {
    const start = performance.now();
    sceneOf(version, look);
    return performance.now() - start;
  });
  const took = median(times.slice(1));
  return { people, ms: Number(took.toFixed(1)), 'ms a person': Number((took / people).toFixed(3)) };
}
