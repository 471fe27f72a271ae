import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newId } from '../../../src/model/ids';
import { anyMap } from '../../makers/any-map';
import { anyChange } from '../../makers/changes';
import { patience, runs } from '../../runs';
import { aShelf, saved } from './a-shelf';

/** Drawn once: making a map takes longer than a list of changes. */
const someMap = fc.constantFrom(...fc.sample(anyMap({ mostPeople: 6 }), { numRuns: 80, seed: 5 }));
const length = fc.integer({ min: 0, max: 10 });

it(
  'a map is the same after it was saved, closed and read from the disk, undone steps and all',
  async () => {
    const shelf = await aShelf();
    await fc.assert(
      fc.asyncProperty(someMap, length, fc.nat({ max: 3 }), fc.gen(), async (map, count, undone, any) => {
        const open = await shelf.add({ ...map, id: newId() });
        for (let at = 0; at < count; at += 1) open.document.run(any(anyChange, open.document.getState().map));
        for (let at = 0; at < undone; at += 1) open.document.undo();
        await saved(open);
        const last = open.document.getState().map;
        await open.close();
        expect(await shelf.read(last.id)).toEqual({ ok: true, value: last });
        await shelf.removeForGood(last.id);
      }),
      { numRuns: runs(1_200), endOnFailure: true },
    );
  },
  patience,
);
