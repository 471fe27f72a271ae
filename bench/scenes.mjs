import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from '../scripts/run.mjs';
import { median } from './chromium.mjs';
import { mapOf } from './maps.mjs';

/**
 * @typedef {import('../src/scene/look.ts').Look} Look
 * @typedef {import('../src/model/network-map.ts').Version} Version
 * @typedef {typeof import('../src/scene/scene.ts')
 *   & typeof import('../src/scene/unit-for.ts')
 *   & typeof import('../src/picture/svg-picture.ts')} Scenes
 */

const input = {
  scene: 'src/scene/scene.ts',
  sizes: 'src/scene/unit-for.ts',
  picture: 'src/picture/svg-picture.ts',
};

/**
 * What draws, built for Node as it is for the browser.
 *
 * @template Result
 * @param {(scenes: Scenes) => Result} work
 * @returns {Promise<Result>}
 */
export async function withScenes(work) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scene-'));
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: { ssr: true, outDir: folder, rolldownOptions: { input, output: { entryFileNames: '[name].mjs' } } },
    });
    const built = Object.keys(input).map((name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href));
    return work(Object.assign({}, ...(await Promise.all(built))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is left for the map of a window of 1366 × 768 with the panel open. */
const room = { width: 910, height: 688 };

/** @type {Omit<Look, 'unit' | 'textScale'>} */
const plain = {
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
 * A map of so many people, and how it is looked at in a window of that size.
 *
 * @param {Scenes} scenes
 * @param {number} people
 * @returns {{ version: Version, look: Look }}
 */
export function seenAt({ sizesFor, unitFor }, people) {
  const [version] = /** @type {{ versions: [Version] }} */ (/** @type {unknown} */ (mapOf(people))).versions;
  return { version, look: { ...plain, ...sizesFor(unitFor(version, room.width, room.height, 1), 1, people) } };
}

/**
 * The median in ms, without the first ones, which are slow.
 *
 * @param {number} runs
 * @param {(at: number) => void} work
 */
export function took(runs, work) {
  const times = Array.from({ length: runs }, (_, at) => {
    const start = performance.now();
    work(at);
    return performance.now() - start;
  });
  return median(times.slice(Math.floor(runs / 5)));
}
