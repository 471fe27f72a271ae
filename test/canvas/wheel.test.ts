import { describe, expect, it } from 'vitest';
import { wheelOf } from '../../src/canvas/wheel';

describe('The wheel', () => {
  it('is taken for a mouse when it turns straight and by whole notches', () => {
    for (const turn of [
      { right: 0, down: 100, notches: 1, lines: false },
      { right: 0, down: -120, notches: -1, lines: false },
      { right: 0, down: 53, notches: 1, lines: false },
      { right: 0, down: 48, notches: undefined, lines: true },
      { right: 0, down: 200, notches: 2, lines: false },
    ]) {
      expect(wheelOf(turn)).toBe('mouse');
    }
  });

  it('is taken for a trackpad when it turns finely or aside', () => {
    for (const turn of [
      { right: 0, down: 4, notches: 0.1, lines: false },
      { right: 0, down: 40, notches: 1, lines: false },
      { right: 3, down: 100, notches: 1, lines: false },
      { right: 0, down: 63.25, notches: undefined, lines: false },
    ]) {
      expect(wheelOf(turn)).toBe('trackpad');
    }
  });
});
