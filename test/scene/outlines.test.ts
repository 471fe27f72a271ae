import { describe, expect, it } from 'vitest';
import { isWithin } from '../../src/scene/outlines';

const horseshoe = [
  { x: 0, y: 0 },
  { x: 30, y: 0 },
  { x: 30, y: 30 },
  { x: 20, y: 30 },
  { x: 20, y: 10 },
  { x: 10, y: 10 },
  { x: 10, y: 30 },
  { x: 0, y: 30 },
];

describe('A line drawn round people', () => {
  it('holds those who are inside, whatever its form', () => {
    expect(isWithin(horseshoe, { x: 5, y: 20 })).toBe(true);
    expect(isWithin(horseshoe, { x: 25, y: 20 })).toBe(true);
    expect(isWithin(horseshoe, { x: 15, y: 5 })).toBe(true);
  });

  it('leaves those in its bay and beside it outside', () => {
    expect(isWithin(horseshoe, { x: 15, y: 20 })).toBe(false);
    expect(isWithin(horseshoe, { x: -1, y: 5 })).toBe(false);
    expect(isWithin(horseshoe, { x: 40, y: 5 })).toBe(false);
  });
});
