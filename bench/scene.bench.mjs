import { seenAt, took, withScenes } from './scenes.mjs';

export const title = 'Working out how a map looks (sceneOf, in Node), ms (medians)';

const sizes = [30, 100, 300, 1000];
/** On a quiet machine. */
const promises = new Map([
  [100, 8],
  [300, 40],
]);

export function measure() {
  return withScenes((scenes) => {
    // What has just been loaded is interpreted: a page that is in use is not.
    timed(scenes, 100);
    const rows = sizes.map((people) => timed(scenes, people));
    const each = rows.map(({ people, ms }) => ms / (people * Math.log(people)));
    const hundred = each[sizes.indexOf(100)] ?? 1;
    return rows.map((row, at) => ({ ...row, 'beside n log n': Number(((each[at] ?? 0) / hundred).toFixed(2)) }));
  });
}

/**
 * The whole scene, and the next one after somebody has moved; both many times over, as in a page that is in use.
 *
 * @param {import('./scenes.mjs').Scenes} scenes
 * @param {number} people
 */
function timed(scenes, people) {
  const { sceneOf } = scenes;
  const { version, look } = seenAt(scenes, people);
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
 * @param {import('./scenes.mjs').Version} version
 * @param {number} at
 * @returns {import('./scenes.mjs').Version}
 */
function withMoved(version, at) {
  const people = version.people.map((person, index) =>
    index === at % version.people.length
      ? { ...person, place: { ...person.place, angle: (person.place.angle + 3) % 360 } }
      : person,
  );
  return { ...version, people };
}
