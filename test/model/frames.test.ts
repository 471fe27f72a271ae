import { describe, expect, it } from 'vitest';
import { templateFrame, templateKeys } from '../../src/model/frames';

describe('The templates', () => {
  it('have the rings and areas they are known by', () => {
    const sizes = templateKeys.map((key) => {
      const { rings, areas } = templateFrame(key);
      return [key, rings.length, areas.length];
    });
    expect(sizes).toEqual([
      ['blank', 0, 0],
      ['threeRings', 3, 0],
      ['fourAreas', 3, 4],
      ['sixAreas', 3, 6],
      ['safetyNet', 3, 4],
      ['serviceNet', 3, 6],
    ]);
  });

  it.each(templateKeys)('%s: no two areas share an id or a colour', (key) => {
    const { areas } = templateFrame(key);
    expect(new Set(areas.map(({ id }) => id)).size).toBe(areas.length);
    expect(new Set(areas.map(({ colour }) => colour)).size).toBe(areas.length);
  });
});
