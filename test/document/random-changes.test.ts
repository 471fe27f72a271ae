import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpenDocument, openDocument } from '../../src/document/open-document';
import { brokenRule } from '../../src/files/map-rules';
import { applyChange } from '../../src/model/changes/change';
import type { NetworkMap } from '../../src/model/network-map';
import { anyMap } from '../makers/any-map';
import { drawnChanges } from '../makers/drawn-changes';
import { patience, runs } from '../runs';

/** Drawn once: making a map takes longer than a whole list of changes. Frozen: who alters one in place is found out. */
const someMap = fc.constantFrom(...fc.sample(anyMap({ mostPeople: 5 }), { numRuns: 60, seed: 2 }).map(frozen));
const length = fc.integer({ min: 1, max: 10 });
const lists = { numRuns: runs(1_200) };

describe('Whatever is done to a map', () => {
  it(
    'can be undone back to the map that was opened, done again to the last one, and alters neither',
    () => {
      fc.assert(
        fc.property(someMap, length, fc.nat(), (opened, count, seed) => {
          const change = drawnChanges(seed);
          const open = openDocument(opened);
          runMany(open, count, change);
          const last = open.getState().map;
          const steps = open.getState().past.length;
          expect(undoAll(open)).toBe(steps);
          expect(open.getState().map).toBe(opened);
          expect(redoAll(open)).toBe(steps);
          expect(open.getState().map).toBe(last);
        }),
        lists,
      );
    },
    patience,
  );

  it(
    'keeps the map within its rules, and is the very same map when nothing changed',
    () => {
      fc.assert(
        fc.property(someMap, length, fc.nat(), (opened, count, seed) => {
          const change = drawnChanges(seed);
          let map: NetworkMap = opened;
          for (let at = 0; at < count; at += 1) {
            const next = applyChange(map, change(map));
            expect(next !== map && isDeepStrictEqual(next, map)).toBe(false);
            expect([brokenRule(next), ...pointsAtNobody(next)]).toEqual([undefined]);
            map = next;
          }
        }),
        lists,
      );
    },
    patience,
  );

  it(
    'counts one revision for each change, undo and redo',
    () => {
      fc.assert(
        fc.property(
          someMap,
          fc.array(fc.constantFrom('run', 'run', 'undo', 'redo'), { maxLength: 12 }),
          fc.nat(),
          (opened, acts, seed) => {
            const change = drawnChanges(seed);
            const open = openDocument(opened);
            for (const act of acts) {
              const before = open.getState();
              const happened =
                act === 'run' ? open.run(change(before.map)) : open[act as 'undo' | 'redo']() !== undefined;
              expect(open.getState().revision).toBe(before.revision + (happened ? 1 : 0));
              expect(open.getState().map === before.map).toBe(!happened);
            }
          },
        ),
        lists,
      );
    },
    patience,
  );
});

function runMany(
  open: OpenDocument,
  count: number,
  change: (map: NetworkMap) => Parameters<OpenDocument['run']>[0],
): void {
  for (let at = 0; at < count; at += 1) open.run(change(open.getState().map));
}

function frozen<Part>(part: Part): Part {
  if (typeof part === 'object' && part !== null) Object.values(Object.freeze(part)).forEach(frozen);
  return part;
}

function undoAll(open: OpenDocument): number {
  let steps = 0;
  while (open.undo()) steps += 1;
  return steps;
}

function redoAll(open: OpenDocument): number {
  let steps = 0;
  while (open.redo()) steps += 1;
  return steps;
}

function pointsAtNobody({ versions }: NetworkMap): readonly string[] {
  return versions.flatMap(({ people, groups, ties, agreements }) => {
    const known = new Set<string>(['centre', ...people.map(({ id }) => id), ...groups.map(({ id }) => id)]);
    const pointed = [
      ...ties.flatMap(({ between }) => between),
      ...groups.flatMap(({ members }) => members),
      ...agreements.flatMap((agreement) => agreement.people),
    ];
    return pointed.filter((id) => !known.has(id));
  });
}
