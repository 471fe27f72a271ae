import { describe, expect, it } from 'vitest';
import { reachOf, targetAt } from '../../src/canvas/found';
import { sceneOf } from '../../src/scene/scene';
import { aPerson, aVersion } from '../makers';
import { plainLook } from '../scene/plain-look';

const scene = sceneOf(
  aVersion({ people: [aPerson({ id: 'mummi', place: { angle: 90, distance: 0.9, ring: 2, area: null } })] }),
  plainLook(),
);

describe.each([0.25, 1, 4])('At a zoom of %s', (zoom) => {
  it.each([
    ['a finger', reachOf.touch, 44],
    ['a pen', reachOf.pen, 44],
    ['a mouse', reachOf.mouse, 24],
  ] as const)('somebody is met by %s in every direction', (_, reach, size) => {
    const at = scene.tokens.find(({ id }) => id === 'mummi')?.at ?? { x: 0, y: 0 };
    const far = (size / 2 - 0.5) / zoom;
    const met = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => {
      const radians = (degrees / 180) * Math.PI;
      const dot = { x: at.x + far * Math.cos(radians), y: at.y + far * Math.sin(radians) };
      return targetAt(scene, dot, reach, zoom);
    });
    expect(met.every((target) => target.kind === 'token')).toBe(true);
  });
});
