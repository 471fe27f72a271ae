import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OpenMap } from '../../../src/ui/shelf';
import { aMap } from '../../makers';
import { aName, aShelf, retitle, saved } from './a-shelf';
import { closeAll, type Failure, failFrom, failures, faultPlaces } from './faults';

it('never says saved of what is not, and saves in the end, whatever fails when', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { maxLength: 14 }), async (steps) => {
      failFrom(undefined);
      const name = aName();
      const map = await (await aShelf(name, { patience: 100 })).add(aMap());
      for (const step of steps) {
        take(step, map);
        await new Promise((resume) => setTimeout(resume, step.pause));
        if (map.saveState.getState().state === 'saved') expect(await onDisk(name, map)).toEqual(current(map));
      }
      failFrom(undefined);
      await saved(map);
      expect(await onDisk(name, map)).toEqual(current(map));
    }),
    { numRuns: 60 },
  );
}, 120_000);

const pause = fc.nat(20);

const aStep = fc.oneof(
  fc.record({ do: fc.constant('change' as const), title: fc.string({ maxLength: 20 }), pause }),
  fc.record({ do: fc.constantFrom('heal' as const, 'closeAll' as const, 'undo' as const, 'redo' as const), pause }),
  fc.record({
    do: fc.constant('fail' as const),
    at: fc.constantFrom(...faultPlaces),
    failure: fc.constantFrom(...(Object.keys(failures) as Failure[])),
    after: fc.nat(6),
    pause,
  }),
);

type Step = typeof aStep extends fc.Arbitrary<infer Value> ? Value : never;

function take(step: Step, map: OpenMap) {
  switch (step.do) {
    case 'change':
      return retitle(map, step.title);
    case 'undo':
      return map.document.undo();
    case 'redo':
      return map.document.redo();
    case 'fail':
      return failFrom(step);
    case 'heal':
      return failFrom(undefined);
    case 'closeAll':
      return closeAll();
  }
}

const current = (map: OpenMap) => map.document.getState().map;

/** What another tab reads, with nothing failing. */
async function onDisk(name: string, map: OpenMap) {
  failFrom(undefined);
  const read = await (await aShelf(name)).read(current(map).id);
  return read.ok ? read.value : read;
}
