import { describe, expect, it } from 'vitest';
import { barWindow, freeWindow } from '../../../src/ui/map/stage';

describe('The room of a map', () => {
  it('leaves the panel its own on a tablet, until there are so many people that they need it', () => {
    const panelFrom = barWindow(1024, 712).right;
    expect(freeWindow(1024, 712, 12).right).toBe(panelFrom);
    expect(freeWindow(1024, 712, 40).right).toBeGreaterThan(panelFrom + 300);
  });

  it('is the same for all on a laptop, where its height is what limits it', () => {
    expect(freeWindow(1366, 712, 40)).toEqual(freeWindow(1366, 712, 4));
  });

  it('ends above the tools and what can be done with them on a phone', () => {
    expect(freeWindow(390, 760, 4).bottom).toBeLessThan(760 - 140);
  });
});
