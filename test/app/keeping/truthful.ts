import fc from 'fast-check';
import { expect, vi } from 'vitest';
import type { OpenMap } from '../../../src/ui/shelf';
import { aMap } from '../../makers';
import { aDevice, aName, aShelf, type Device, retitle, saved } from './a-shelf';
import { closeAll, type Failure, failFrom, failures, faultPlaces } from './faults';

/** So many lists of changes and faults: what is said to be saved is on the disk each time, and everything in the end. */
export async function expectTruthful(schedules: number, seed?: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { maxLength: 14 }), async (steps) => {
      failFrom(undefined);
      const [name, device, leave] = [aName(), aDevice(), vi.fn()];
      const map = await (await aShelf(name, { patience: 100, device, leave })).add(aMap());
      for (const step of steps) {
        take(step, map, device);
        await new Promise((resume) => setTimeout(resume, step.pause));
        if (map.saveState.getState().state === 'saved') expect(await onDisk(name, map)).toEqual(current(map));
      }
      failFrom(undefined);
      // A place that stays broken would be tried again and again behind all the later schedules.
      for (const part of parts) device.directory.fail(part, undefined);
      await saved(map);
      expect(await onDisk(name, map)).toEqual(current(map));
      await map.close();
      // A page that is loaded anew has lost what was not stored.
      expect(leave).not.toHaveBeenCalled();
    }),
    { numRuns: schedules, ...(seed !== undefined && { seed }) },
  );
}

const pause = fc.nat(20);
const parts = ['root', 'read', 'write', 'close'] as const;

const aStep = fc.oneof(
  fc.record({ do: fc.constant('change' as const), title: fc.string({ maxLength: 20 }), pause }),
  fc.record({ do: fc.constantFrom('heal' as const, 'closeAll' as const, 'undo' as const, 'redo' as const), pause }),
  fc.record({
    do: fc.constant('failCopies' as const),
    part: fc.constantFrom(...parts),
    failure: fc.constantFrom(...(Object.keys(failures) as Failure[])),
    pause,
  }),
  fc.record({
    do: fc.constant('fail' as const),
    at: fc.constantFrom(...faultPlaces),
    failure: fc.constantFrom(...(Object.keys(failures) as Failure[])),
    after: fc.nat(6),
    pause,
  }),
);

type Step = typeof aStep extends fc.Arbitrary<infer Value> ? Value : never;

function take(step: Step, map: OpenMap, { directory }: Device) {
  switch (step.do) {
    case 'change':
      return retitle(map, step.title);
    case 'undo':
      return map.document.undo();
    case 'redo':
      return map.document.redo();
    case 'fail':
      return failFrom(step);
    case 'failCopies':
      return directory.fail(step.part, failures[step.failure]);
    case 'heal':
      for (const part of parts) directory.fail(part, undefined);
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
