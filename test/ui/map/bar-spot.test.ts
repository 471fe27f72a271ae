import { describe, expect, it } from 'vitest';
import { boxAround, overlap } from '../../../src/scene/boxes';
import { barSpot } from '../../../src/ui/map/bar-spot';

const window = { left: 0, top: 0, right: 390, bottom: 420 };
const size = { width: 280, height: 44 };

describe('The action bar', () => {
  it('covers neither the token nor its name, and stays in the window, wherever the token is', () => {
    for (let x = 0; x <= 390; x += 30) {
      for (let y = 0; y <= 420; y += 30) {
        const own = boxAround({ x, y }, 80, 70);
        const spot = barSpot(own, [], size, window);
        const box = { left: spot?.x ?? 0, top: spot?.y ?? 0, right: (spot?.x ?? 0) + 280, bottom: (spot?.y ?? 0) + 44 };
        expect(spot).toBeDefined();
        expect(overlap(box, own)).toBe(false);
        expect(box.left >= 0 && box.top >= 0 && box.right <= 390 && box.bottom <= 420).toBe(true);
      }
    }
  });

  it('leaves others free where it can', () => {
    const own = boxAround({ x: 195, y: 200 }, 60, 60);
    const above = boxAround({ x: 195, y: 140 }, 44, 44);
    const spot = barSpot(own, [above], size, window);
    expect(spot?.y).toBe(238);
  });

  it('stands nowhere when there is no room for it', () => {
    const narrow = { left: 0, top: 0, right: 100, bottom: 60 };
    expect(barSpot(boxAround({ x: 50, y: 30 }, 90, 50), [], { width: 90, height: 44 }, narrow)).toBeUndefined();
  });
});
