import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDocument } from '../../src/document/open-document';
import { mapFileText, mapRecordText, readMapText } from '../../src/files/map-file';
import { brokenRule } from '../../src/files/map-rules';
import type { NetworkMap } from '../../src/model/network-map';
import { seeded } from '../browser/seeded';
import { anyMap } from '../makers/any-map';
import { drawnChanges } from '../makers/drawn-changes';
import { tellTried } from './tried';

const lives = Number(process.env.LIVES ?? 5000);
const mostCommands = 80;
const mostPoints = 20;

const commands = ['change', 'change', 'change', 'undo', 'redo', 'point', 'goBack', 'open again', 'take out'] as const;
type Command = (typeof commands)[number];

const someMap = fc.constantFrom(...fc.sample(anyMap({ mostPeople: 6 }), { numRuns: 200, seed: 16 }));
const someCommands = fc.array(fc.constantFrom(...commands), { maxLength: mostCommands, size: 'max' });

it('through its whole life a map obeys its rules, goes back to where it was, and is the same in every file', () => {
  let tried = 0;
  let failed: unknown;
  try {
    fc.assert(
      fc.property(someMap, someCommands, fc.nat(), (map, todo, seed) => {
        const random = seeded(seed);
        const life = lifeOf(map, drawnChanges(seed), (most) => Math.floor(random() * (most + 1)));
        for (const command of todo) {
          life.take(command);
          tried += 1;
        }
        life.end();
      }),
      { numRuns: lives, endOnFailure: true },
    );
  } catch (error) {
    failed = error;
  }
  tellTried({
    scenario: 'Life of a map in commands, beside a model of it',
    tried: lives,
    lost: failed === undefined ? 0 : 1,
    said: `${tried} commands`,
  });
  if (failed !== undefined) throw failed;
});

/** A document, and beside it the plainest model: every map it has been, and which of them it is now. */
function lifeOf(
  first: NetworkMap,
  changeOf: (map: NetworkMap) => Parameters<ReturnType<typeof openDocument>['run']>[0],
  numberTo: (most: number) => number,
) {
  let document = openDocument(first);
  let been: readonly NetworkMap[] = [first];
  let at = 0;
  let points: readonly string[] = [];
  const now = () => document.getState().map;

  const happened = (isDone: boolean) => {
    if (!isDone) return;
    been = [...been.slice(0, at + 1), now()];
    at += 1;
  };
  const verbs: Readonly<Record<Command, () => void>> = {
    change: () => happened(document.run(changeOf(now()))),
    undo: () => {
      expect(document.undo() !== undefined).toBe(at > 0);
      at = Math.max(0, at - 1);
    },
    redo: () => {
      expect(document.redo() !== undefined).toBe(at < been.length - 1);
      at = Math.min(been.length - 1, at + 1);
    },
    point: () => {
      points = [...points, mapRecordText(now())].slice(-mostPoints);
    },
    goBack: () => {
      const point = points[numberTo(mostPoints - 1)];
      if (point === undefined) return;
      const { id, createdAt } = now();
      const { title, versions, updatedAt } = mapIn(point);
      happened(document.run({ verb: 'goBack', at: updatedAt, to: { title, versions } }));
      expect(now()).toMatchObject({ id, createdAt });
      expect(JSON.stringify([now().title, now().versions])).toBe(JSON.stringify([title, versions]));
    },
    'open again': () => {
      const text = mapRecordText(now());
      const again = mapIn(text);
      expect(mapRecordText(again)).toBe(text);
      expect(again).toEqual(now());
      document = openDocument(again);
      been = [again];
      at = 0;
    },
    'take out': () => {
      const text = mapFileText(now());
      const taken = mapIn(text);
      expect(mapFileText(taken)).toBe(text);
      expect(mapRecordText(taken)).toBe(mapRecordText(now()));
    },
  };

  return {
    take: (command: Command) => {
      verbs[command]();
      expect(now()).toBe(been[at]);
      expect(brokenRule(now())).toBeUndefined();
    },
    end: () => {
      for (const point of points) expect(mapRecordText(mapIn(point))).toBe(point);
      while (document.undo()) at -= 1;
      expect(at).toBe(0);
      expect(now()).toBe(been[0]);
      while (document.redo()) at += 1;
      expect(now()).toBe(been.at(-1));
    },
  };
}

function mapIn(text: string): NetworkMap {
  const read = readMapText(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}
