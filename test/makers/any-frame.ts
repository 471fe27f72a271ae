import fc from 'fast-check';
import { templateFrame, templateKeys } from '../../src/model/frames';
import type { AreaId, RingId } from '../../src/model/ids';
import { areaColours, type Frame, type Term } from '../../src/model/network-map';
import { personMarks, supportKinds, symbolShapes } from '../../src/model/person';
import { anyText } from './any-text';
import { recordOf } from './record-of';

/** Any template, as it is or with own words and widths; or a frame of one's own with 0–5 rings and 0–8 areas. */
export function anyFrame(): fc.Arbitrary<Frame> {
  const template = fc.constantFrom(...templateKeys).map(templateFrame);
  return fc.oneof(template, template.chain(renamed), ownFrame());
}

function ownFrame(): fc.Arbitrary<Frame> {
  return fc.record({ rings: fc.nat(5), areas: fc.nat(8) }).chain(({ rings, areas }) =>
    renamed({
      centre: { word: 'me' },
      rings: Array.from({ length: rings }, (_, at) => ({ id: `ring_${at}` as RingId })),
      areas: Array.from({ length: areas }, (_, at) => ({
        id: `area_${at}` as AreaId,
        colour: areaColours[at] ?? 'slate',
      })),
    }),
  );
}

function renamed(frame: Frame): fc.Arbitrary<Frame> {
  return fc
    .tuple(
      recordOf({ label: anyText(), emoji: anyEmoji() }),
      fc.tuple(...frame.rings.map(() => recordOf({ name: anyText(), share: anyShare() }))),
      fc.tuple(...frame.areas.map(() => recordOf({ name: anyText(), share: anyShare() }))),
      recordOf({ words: anyOwnWords() }),
    )
    .map(([centre, rings, areas, own]) => ({
      centre: { ...frame.centre, ...centre },
      rings: frame.rings.map((ring, at) => ({ ...ring, ...rings[at] })),
      areas: frame.areas.map((area, at) => ({ ...area, ...areas[at] })),
      ...own,
    }));
}

export function anyEmoji(): fc.Arbitrary<string> {
  return fc.constantFrom('😀', '👵', '🐕‍🦺', '🏫', '❤️', '⚽', '👩🏽‍⚕️');
}

function anyShare(): fc.Arbitrary<number> {
  return fc.oneof(fc.constantFrom(0.5, 1, 2), fc.double({ min: 0.1, max: 10, noNaN: true }));
}

function anyOwnWords(): fc.Arbitrary<NonNullable<Frame['words']>> {
  return recordOf({
    support: anyTerms([...supportKinds, 'own_kyyti']),
    marks: anyTerms([...personMarks, 'own_naapurin_valo']),
    symbols: anyTerms(symbolShapes),
  });
}

function anyTerms(keys: readonly string[]): fc.Arbitrary<Term[]> {
  return fc
    .tuple(fc.subarray([...keys]), fc.array(recordOf({ name: anyText(), hidden: fc.boolean() }), { maxLength: 8 }))
    .map(([chosen, more]) => chosen.map((key, at) => ({ key, ...more[at] })));
}
