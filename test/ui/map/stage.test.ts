import { describe, expect, it } from 'vitest';
import {
  barWindow,
  chosenWindow,
  fitWindow,
  freeWindow,
  keyboardWindow,
  lookingWindow,
} from '../../../src/ui/map/stage';

describe('The room of a map', () => {
  it('leaves the panel its own, open or not: a panel never covers the map', () => {
    expect(freeWindow(1024, 712).right).toBe(barWindow(1024, 712).right);
    expect(freeWindow(1366, 712).right).toBeLessThan(1366 - 316);
  });

  it('is clear of the lower corners only where that makes the map no smaller', () => {
    const free = freeWindow(1024, 712);
    const wide = { left: -600, top: -300, right: 600, bottom: 300 };
    const high = { left: -300, top: -600, right: 300, bottom: 600 };
    expect(fitWindow(1024, 712, 40, wide).bottom).toBeLessThan(free.bottom - 50);
    expect(fitWindow(1024, 712, 40, high)).toEqual(free);
  });

  it('ends above the tools and what can be done with them on a phone', () => {
    expect(freeWindow(390, 760).bottom).toBeLessThan(760 - 140);
  });

  it.each([
    [1366, 768],
    [1024, 768],
    [390, 844],
    [844, 390],
  ])('is all that a bar leaves free while the map is only looked at, on %d by %d', (width, height) => {
    const [free, looking] = [freeWindow(width, height), lookingWindow(width, height)];
    expect(looking.right - looking.left).toBeGreaterThanOrEqual(free.right - free.left);
    expect(looking.bottom - looking.top).toBeGreaterThanOrEqual(free.bottom - free.top);
    expect(keyboardWindow(true, width, height).bottom).toBe(looking.bottom);
    expect(keyboardWindow(false, width, height, 90)).toEqual(chosenWindow(width, height, 90));
  });
});
