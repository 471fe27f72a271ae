import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapFileText, mapRecordText, readMapText } from '../../src/files/map-file';
import { brokenRule } from '../../src/files/map-rules';
import type { RingId } from '../../src/model/ids';
import type { Frame, NetworkMap } from '../../src/model/network-map';
import { aMap, aPerson, aTie, aVersion } from '../makers';
import { anyMap } from '../makers/any-map';
import { patience, runs } from '../runs';

describe('A map file', () => {
  it(
    'gives back the map that was written, whatever the map',
    () => {
      fc.assert(
        fc.property(anyMap(), (map) => {
          expect(brokenRule(map)).toBeUndefined();
          expect(readMapText(mapFileText(map))).toEqual({ ok: true, value: map });
          expect(mapRecordText(map)).toBe(JSON.stringify(JSON.parse(mapFileText(map))));
          expect(readMapText(mapRecordText(map))).toEqual({ ok: true, value: map });
        }),
        { numRuns: runs(1_000) },
      );
    },
    patience,
  );

  it(
    'is the same to the letter when the map is the same, however its parts were put together',
    () => {
      fc.assert(
        fc.property(anyMap(), (map) => {
          const text = mapFileText(map);
          expect(mapFileText(inOtherOrder(map) as NetworkMap)).toBe(text);
          expect(mapFileText(value(readMapText(text)))).toBe(text);
        }),
        { numRuns: 200 },
      );
    },
    patience,
  );

  it('can be read by a person: indented, keys in the order of the model, one line end at the end', () => {
    const mother = aPerson({
      id: 'p1',
      support: { own_kyyti: 'give', company: 'both', emotional: 'get', own_apu: 'get' },
      note: 'soittaa usein',
      emoji: '👩',
    });
    const tie = aTie(['centre', mother.id], { id: 't1', label: 'päivittäin', qualities: ['strong', 'straining'] });
    const version = aVersion({ id: 'v1', people: [mother], ties: [tie], frame: aFrame });
    expect(mapFileText(aMap({ id: 'm1', title: 'Esimerkki', versions: [version] }))).toMatchInlineSnapshot(`
      "{
        "format": "verkostokartta",
        "version": 1,
        "map": {
          "id": "m1",
          "title": "Esimerkki",
          "createdAt": "2026-11-21T10:15:00.000Z",
          "updatedAt": "2026-11-21T11:02:41.120Z",
          "versions": [
            {
              "id": "v1",
              "date": "2026-11-21",
              "perspective": "mine",
              "purpose": "now",
              "frame": {
                "centre": {
                  "word": "me"
                },
                "rings": [
                  {
                    "id": "inner"
                  },
                  {
                    "id": "outer",
                    "name": "kauempana"
                  }
                ],
                "areas": []
              },
              "people": [
                {
                  "id": "p1",
                  "name": "äiti",
                  "kind": "person",
                  "emoji": "👩",
                  "place": {
                    "angle": 90,
                    "distance": 0.5,
                    "ring": 1,
                    "area": null
                  },
                  "state": "now",
                  "roles": [],
                  "support": {
                    "emotional": "get",
                    "company": "both",
                    "own_apu": "get",
                    "own_kyyti": "give"
                  },
                  "marks": [],
                  "note": "soittaa usein"
                }
              ],
              "ties": [
                {
                  "id": "t1",
                  "between": [
                    "centre",
                    "p1"
                  ],
                  "qualities": [
                    "strong",
                    "straining"
                  ],
                  "direction": "none",
                  "label": "päivittäin"
                }
              ],
              "groups": [],
              "notes": [],
              "agreements": []
            }
          ]
        }
      }
      "
    `);
  });

  it('leaves no half characters and no two spellings of a letter', () => {
    const people = [aPerson({ name: 'a\u0308iti \uD83D' })];
    const map = aMap({ versions: [aVersion({ people })] });
    const read = value(readMapText(mapFileText(map)));
    expect(read.versions[0].people[0]?.name).toBe('äiti \uFFFD');
  });

  it('opens with a byte order mark, Windows line ends and other spacing', () => {
    const map = aMap();
    const text = `\uFEFF\r\n${mapFileText(map).replaceAll('\n', '\r\n')}\r\n`;
    expect(readMapText(text)).toEqual({ ok: true, value: map });
  });

  it('takes letters in any spelling and keeps one', () => {
    const read = value(readMapText(mapFileText(aMap({ title: '@' })).replace('@', 'A\u030Aland')));
    expect(read.title).toBe('Åland');
  });
});

const aFrame: Frame = {
  centre: { word: 'me' },
  rings: [{ id: 'inner' as RingId }, { id: 'outer' as RingId, name: 'kauempana' }],
  areas: [],
};

function value(outcome: ReturnType<typeof readMapText>): NetworkMap {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

function inOtherOrder(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(inOtherOrder);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOtherOrder(inner)]));
}
