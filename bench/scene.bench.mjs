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
/** On a quiet machine. */
const promises = new Map([
  [100, 8],
  [300, 40],
]);

export async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-scene-'));
  try {
    const built = await builtScene(folder);
    return sizes.map((people) => timed(built, people));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @typedef {import('../src/scene/look.ts').Look} Look
 * @typedef {typeof import('../src/scene/scene.ts') & typeof import('../src/scene/unit-for.ts')} Scenes
 * @typedef {import('../src/model/network-map.ts').Version} Version
 */

/**
 * @param {string} folder
 * @returns {Promise<Scenes>}
 */
async function builtScene(folder) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      rolldownOptions: {
        input: { scene: 'src/scene/scene.ts', sizes: 'src/scene/unit-for.ts' },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  const [scene, unit] = await Promise.all(
    ['scene.mjs', 'sizes.mjs'].map((file) => import(pathToFileURL(join(folder, file)).href)),
  );
  return { ...scene, ...unit };
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
 * The whole scene, and the next one after somebody has moved; both many times over, as in a page that is in use.
 *
 * @param {Scenes} scenes
 * @param {number} people
 */
function timed({ sceneOf, sizesFor, unitFor }, people) {
  const [version] = /** @type {{ versions: [Version] }} */ (/** @type {unknown} */ (mapOf(people))).versions;
  const look = { ...plain, ...sizesFor(unitFor(version, room.width, room.height, 1), 1, people) };
  const runs = people > 500 ? 5 : 25;
  const whole = took(runs, () => sceneOf(version, look));
  const before = sceneOf(version, look);
  const moved = took(runs, (at) => sceneOf(withMoved(version, at), look, before));
  const rounded = (/** @type {number} */ number) => Number(number.toFixed(1));
  const promised = promises.get(people);
  return {
    people,
    ms: rounded(whole),
    'ms a person': Number((whole / people).toFixed(3)),
    'one moved': rounded(moved),
    ...(promised !== undefined && { promised, holds: whole <= promised }),
  };
}

/**
 * The median in ms, without the first ones, which are slow.
 *
 * @param {number} runs
 * @param {(at: number) => void} work
 */
function took(runs, work) {
  const times = Array.from({ length: runs }, (_, at) => {
    const start = performance.now();
    work(at);
    return performance.now() - start;
  });
  return median(times.slice(Math.floor(runs / 5)));
}

/**
 * @param {Version} version
 * @param {number} at
 * @returns {Version}
 */
function withMoved(version, at) {
  const people = version.people.map((person, index) =>
    index === at % version.people.length
      ? { ...person, place: { ...person.place, angle: (person.place.angle + 3) % 360 } }
      : person,
  );
  return { ...version, people };
}
