import { describe, expect, it } from 'vitest';
import { linesIn } from '../../src/scene/lines';
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

  it.each([7, 8, 9])('never runs through a third token when it could swing round it: map %i', (seed) => {
    const version = crowdedMap('sixAreas', 25, seed);
    const { tokens } = sceneOf(version, plainLook());
    const ties = linesIn(version.ties, new Map(tokens.map((token) => [token.id, token])));
    const through = ties.flatMap(({ tie: { id, between }, bow, from, to }) => {
      const others = tokens.filter((token) => !between.some((end) => end === token.id));
      const room = (swing: number) => {
        const track = trackOf(from, to, swing);
        const dots = Array.from({ length: 80 }, (_, part) => track.dot((track.length * part) / 79));
        return Math.min(
          ...others.flatMap(({ at, radius }) => dots.map((dot) => Math.hypot(dot.x - at.x, dot.y - at.y) - radius)),
        );
      };
      const most = Math.min(40, Math.hypot(to.x - from.x, to.y - from.y) * 0.35);
      const swings = Array.from({ length: 21 }, (_, at) => (at - 10) * 4).filter((swing) => Math.abs(swing) <= most);
      const couldBeFree = swings.some((swing) => room(swing) >= 5.5);
      return couldBeFree && room(bow) < 4.5 ? [id] : [];
    });
    expect(ties.length).toBeGreaterThan(20);
    expect(through).toEqual([]);
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
