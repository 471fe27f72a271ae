import { describe, expect, it } from 'vitest';
import { fastened, fastenings, lanes } from '../../src/scene/ties-in-place';
import { aPerson, aTie, aVersion } from '../makers';

const one = aPerson({ place: { angle: 0, distance: 0.5, ring: 1, area: null } });
const other = aPerson({ place: { angle: 90, distance: 0.5, ring: 1, area: null } });

describe('A tie in its place', () => {
  it('runs from rim to rim on the line between two middles', () => {
    const ends = fastenings(aVersion({ people: [one] }), 400);
    const [centre, person] = [ends.get('centre'), ends.get(one.id)];
    if (!centre || !person) throw new Error('both are on the map');
    expect(fastened(centre, person)).toEqual([
      { x: centre.radius + 3, y: 0 },
      { x: 200 - person.radius - 3, y: 0 },
    ]);
  });

  it('is not drawn where the two touch, or are on the same spot', () => {
    const at = { x: 10, y: 10 };
    expect(fastened({ at, radius: 22 }, { at, radius: 22 })).toBeUndefined();
    expect(fastened({ at, radius: 22 }, { at: { x: 57, y: 10 }, radius: 22 })).toBeUndefined();
    expect(fastened({ at, radius: 22 }, { at: { x: 59, y: 10 }, radius: 22 })).toEqual([
      { x: 32.5, y: 10 },
      { x: 36.5, y: 10 },
    ]);
  });

  it('lies beside others between the same two, whichever end each began at', () => {
    const ties = [
      aTie([one.id, other.id]),
      aTie([other.id, one.id]),
      aTie([one.id, other.id]),
      aTie([other.id, one.id]),
    ];
    const ends = fastenings(aVersion({ people: [one, other] }), 320);
    const laneOf = lanes(ties);
    const middles = ties.map((tie) => {
      const [from, to] = [ends.get(tie.between[0]), ends.get(tie.between[1])];
      const line = from && to && fastened(from, to, laneOf.get(tie));
      if (!line) throw new Error('drawn');
      return { x: (line[0].x + line[1].x) / 2, y: (line[0].y + line[1].y) / 2 };
    });
    for (const [at, middle] of middles.entries()) {
      for (const before of middles.slice(0, at)) {
        expect(Math.hypot(middle.x - before.x, middle.y - before.y)).toBeGreaterThan(10);
      }
    }
  });

  it('is straight when it is the only one', () => {
    expect([...lanes([aTie(['centre', one.id]), aTie(['centre', other.id])]).values()]).toEqual([0, 0]);
  });
});
