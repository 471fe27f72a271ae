import { describe, expect, it } from 'vitest';
import { takeMaps } from '../../../src/ui/files/take-maps';
import type { Shelf } from '../../../src/ui/shelf';
import { aMap } from '../../makers';
import { memoryShelf } from '../home/memory-shelf';

const [one, other] = [aMap({ title: 'Yksi' }), aMap({ title: 'Toinen' })];
const titles = (shelf: Shelf) => shelf.maps.getState().entries.map(({ title }) => title);
const add = undefined;

describe('Maps of a file', () => {
  it('are taken in, each as was chosen', async () => {
    const shelf = memoryShelf([{ ...one, title: 'Vanha' }]);
    const takings = [
      { map: one, whenHere: 'copy' },
      { map: other, whenHere: add },
    ] as const;
    expect(await takeMaps(shelf, takings)).toEqual({ taken: 2, notTaken: 0 });
    expect(titles(shelf).toSorted()).toEqual(['Toinen', 'Vanha', 'Yksi']);
    expect(await takeMaps(shelf, [{ map: other, whenHere: 'replace' }])).toEqual({ taken: 1, notTaken: 0 });
    expect(titles(shelf).toSorted()).toEqual(['Toinen', 'Vanha', 'Yksi']);
  });

  it('that cannot be kept are counted, and the others are taken all the same', async () => {
    const shelf = memoryShelf();
    const failing: Shelf = {
      ...shelf,
      add: (map, as) => (map.title === 'Yksi' ? Promise.reject(new Error('full')) : shelf.add(map, as)),
    };
    const takings = [one, other].map((map) => ({ map, whenHere: add }));
    expect(await takeMaps(failing, takings)).toEqual({ taken: 1, notTaken: 1 });
    expect(titles(shelf)).toEqual(['Toinen']);
  });

  it('do not replace one that cannot be removed', async () => {
    const shelf = memoryShelf([{ ...one, title: 'Vanha' }]);
    const held: Shelf = { ...shelf, remove: () => Promise.resolve({ ok: false, problem: 'openElsewhere' }) };
    expect(await takeMaps(held, [{ map: one, whenHere: 'replace' }])).toEqual({ taken: 0, notTaken: 1 });
    expect(titles(shelf)).toEqual(['Vanha']);
  });
});
