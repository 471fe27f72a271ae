import { describe, expect, it } from 'vitest';
import { reachOf, targetAt } from '../../src/canvas/found';
import { handleAt, handlesOn } from '../../src/canvas/handles';
import { sceneOf } from '../../src/scene/scene';
import { aPerson, aVersion } from '../makers';
import { plainLook } from '../scene/plain-look';

const mummi = aPerson({ id: 'mummi', place: { angle: 90, distance: 0.9, ring: 2, area: null } });
const scene = sceneOf(aVersion({ people: [mummi] }), plainLook());

describe.each([0.25, 0.5, 1, 2, 4])('At a zoom of %s', (zoom) => {
  describe.each([
    ['a finger', reachOf.touch, 44],
    ['a pen', reachOf.pen, 44],
    ['a mouse', reachOf.mouse, 24],
  ] as const)('for %s', (_, reach, size) => {
    const around = (at: { x: number; y: number }) =>
      [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => {
        const far = (size / 2 - 0.5) / zoom;
        const radians = (degrees / 180) * Math.PI;
        return { x: at.x + far * Math.cos(radians), y: at.y + far * Math.sin(radians) };
      });
    const handles = handlesOn(scene, { rims: new Set(['mummi', 'centre']), tie: undefined }, reach, zoom);

    it('the handle of a tie to be drawn is met in full, beside its token', () => {
      for (const handle of handles) {
        const met = around(handle.at).map((dot) => handleAt(scene, handles, dot, reach, zoom));
        expect(met).toEqual(met.map(() => handle));
      }
      expect(handles).toHaveLength(2);
    });

    it('whoever has a handle is still met in full', () => {
      const at = scene.tokens.find(({ id }) => id === 'mummi')?.at ?? { x: 0, y: 0 };
      const met = around(at).map((dot) => [
        handleAt(scene, handles, dot, reach, zoom),
        targetAt(scene, dot, reach, zoom).kind,
      ]);
      expect(met).toEqual(met.map(() => [undefined, 'token']));
    });
  });
});

describe('A handle', () => {
  it('is on the side where nobody stands', () => {
    const beside = aPerson({ id: 'beside', place: { angle: 86, distance: 0.97, ring: 2, area: null } });
    const crowded = sceneOf(aVersion({ people: [mummi, beside] }), plainLook());
    const [handle] = handlesOn(crowded, { rims: new Set(['mummi']), tie: undefined }, reachOf.touch, 1);
    const far = crowded.tokens
      .filter(({ id }) => id !== 'mummi')
      .map(({ at, radius }) => Math.hypot((handle?.at.x ?? 0) - at.x, (handle?.at.y ?? 0) - at.y) - radius);
    expect(Math.min(...far)).toBeGreaterThan(reachOf.touch.handle);
  });
});
