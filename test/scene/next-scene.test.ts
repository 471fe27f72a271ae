import { describe, expect, it } from 'vitest';
import type { Version } from '../../src/model/network-map';
import { sceneOf } from '../../src/scene/scene';
import { crowdedMap } from './crowded-maps';
import { plainLook } from './plain-look';

const look = plainLook();
const version = crowdedMap('sixAreas', 30, 3);

function moving(of: Version, id: string, by: number): Version {
  const people = of.people.map((person) =>
    person.id === id ? { ...person, place: { ...person.place, distance: person.place.distance - by } } : person,
  );
  return { ...of, people };
}

describe('The next scene', () => {
  it('has the very same figures when nothing has changed', () => {
    const before = sceneOf(version, look);
    const after = sceneOf({ ...version }, look, before);
    expect(after.tokens.every((token, at) => token === before.tokens[at])).toBe(true);
    expect(after.ties.every((tie, at) => tie === before.ties[at])).toBe(true);
    expect(after.sheet).toBe(before.sheet);
  });

  it('leaves the names of those far off where they were when somebody moves', () => {
    const before = sceneOf(version, look);
    const mover = before.tokens[5];
    if (!mover) throw new Error('there');
    const after = sceneOf(moving(version, mover.id, 0.05), look, before);
    const far = before.tokens.filter(({ at }) => Math.hypot(at.x - mover.at.x, at.y - mover.at.y) > 220);
    expect(far.length).toBeGreaterThan(5);
    const jumped = far.filter(({ id, label }) => after.tokens.find((token) => token.id === id)?.label !== label);
    expect(jumped.length).toBeLessThanOrEqual(1);
    expect(after.tokens.find(({ id }) => id === mover.id)).not.toBe(mover);
  });

  it('has ties that run as if they were drawn for the first time, whoever moves', () => {
    const crowd = crowdedMap('sixAreas', 60, 9);
    const before = sceneOf(crowd, look);
    for (const { id } of crowd.people.slice(0, 20)) {
      const next = moving(crowd, id, 0.15);
      const bows = (scene: typeof before) => scene.ties.map(({ bow }) => bow);
      expect(bows(sceneOf(next, look, before))).toEqual(bows(sceneOf(next, look)));
    }
  });

  it('places names as on the screen in a picture with words of its own', () => {
    const mover = version.people[7];
    if (!mover) throw new Error('there');
    const screen = sceneOf(moving(version, mover.id, 0.1), look, sceneOf(version, look));
    const picture = sceneOf(moving(version, mover.id, 0.1), { ...look, words: { ...look.words } }, screen);
    expect(picture.tokens).toEqual(screen.tokens);
    expect(picture.ties).toEqual(screen.ties);
  });

  it('takes nothing over when it is looked at in another way', () => {
    const before = sceneOf(version, look);
    const larger = { ...plainLook({ textScale: 1.5 }), measure: look.measure };
    expect(sceneOf(version, larger, before).tokens).toEqual(sceneOf(version, larger).tokens);
  });
});
