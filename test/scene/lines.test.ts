import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../src/scene/scene';
import { trackOf } from '../../src/scene/track';
import { aPerson, aTie, aVersion } from '../makers';
import { crowdedMap } from './crowded-maps';
import { plainLook } from './plain-look';

const at = (angle: number, distance: number) => aPerson({ place: { angle, distance, ring: 1, area: null } });

describe('A tie', () => {
  it('swings round somebody who stands in its way, and is straight otherwise', () => {
    const [near, far, aside] = [at(0, 0.4), at(0, 0.9), at(90, 0.5)];
    const ties = [near, far, aside].map(({ id }) => aTie(['centre', id]));
    const { ties: drawn } = sceneOf(aVersion({ people: [near, far, aside], ties }), plainLook());
    expect(drawn.map(({ bow }) => bow !== 0)).toEqual([false, true, false]);
    expect(Math.abs(drawn[1]?.bow ?? 0)).toBeGreaterThan(22);
    expect(Math.abs(drawn[1]?.bow ?? 99)).toBeLessThanOrEqual(40);
  });

  it('swings to the other side when another one already swings there', () => {
    const people = [at(0, 0.35), at(0, 0.65), at(0, 0.95)];
    const ties = people.slice(1).map(({ id }) => aTie(['centre', id]));
    const bows = sceneOf(aVersion({ people, ties }), plainLook({ unit: 420 })).ties.map(({ bow }) => Math.sign(bow));
    expect(bows).toEqual([1, -1]);
  });

  it('never runs through a third token when it could swing round it', () => {
    const version = crowdedMap('sixAreas', 25, 7);
    const { ties, tokens } = sceneOf(version, plainLook());
    const ends = new Map(tokens.map((token) => [token.id as string, token]));
    for (const { between, bow, lane } of ties) {
      const [first, second] = [ends.get(between[0]), ends.get(between[1])];
      if (!first || !second || bow === 0 || lane !== 0) continue;
      const straight = trackOf(first.at, second.at);
      const others = tokens.filter((token) => token !== first && token !== second);
      const nearest = (track: typeof straight) =>
        Math.min(
          ...Array.from({ length: 60 }, (_, part) => track.dot((track.length * part) / 59)).flatMap((dot) =>
            others.map((token) => Math.hypot(dot.x - token.at.x, dot.y - token.at.y) - token.radius),
          ),
        );
      expect(nearest(straight)).toBeLessThan(6);
    }
  });

  it('bowed starts and ends where it would straight, and is longer', () => {
    const [from, to] = [
      { x: 10, y: 20 },
      { x: 210, y: 20 },
    ];
    const track = trackOf(from, to, 30);
    expect(track.dot(0).x).toBeCloseTo(from.x);
    expect(track.dot(track.length).x).toBeCloseTo(to.x);
    expect(track.dot(track.length).y).toBeCloseTo(to.y);
    expect(track.dot(track.length / 2).y).toBeCloseTo(-10);
    expect(trackOf(from, to, -30).dot(track.length / 2).y).toBeCloseTo(50);
    expect(track.length).toBeGreaterThan(200);
  });
});
