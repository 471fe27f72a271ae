import fc from 'fast-check';
import { templateFrame } from '../../src/model/frames';
import type { PersonId } from '../../src/model/ids';
import type { Frame } from '../../src/model/network-map';
import {
  type Person,
  type Place,
  type Point,
  personKinds,
  personMarks,
  personStates,
  supportKinds,
  supportWays,
  symbolShapes,
} from '../../src/model/person';
import { anyEmoji } from './any-frame';
import { anyText } from './any-text';
import { recordOf } from './record-of';

/** Anybody at all, placed where the frame allows. */
export function anyPerson(id = 'person-a' as PersonId, frame = templateFrame('sixAreas')): fc.Arbitrary<Person> {
  const always = fc.record(
    {
      name: anyText(),
      kind: fc.constantFrom(...personKinds),
      place: anyPlace(frame),
      state: fc.constantFrom(...personStates),
      roles: fc.array(anyText(), { maxLength: 3 }),
      support: fc.dictionary(fc.constantFrom(...supportKinds, 'own_kyyti', 'own_a'), fc.constantFrom(...supportWays), {
        noNullPrototype: true,
      }),
      marks: fc.subarray([...personMarks, 'own_naapurin_valo']),
    },
    { noNullPrototype: true },
  );
  const perhaps = recordOf({
    emoji: anyEmoji(),
    symbol: fc.constantFrom(...symbolShapes),
    words: anyText(),
    note: anyText(),
  });
  return fc.tuple(always, perhaps).map(([person, more]) => ({ id, ...person, ...more }));
}

/** Ring and area are said, not measured: any of them goes with any point. */
export function anyPlace(frame: Frame): fc.Arbitrary<Place> {
  const rings: readonly Place['ring'][] = frame.rings.length === 0 ? [null] : [...frame.rings.keys(), 'outside'];
  const areas: readonly Place['area'][] = [null, ...frame.areas.map((area) => area.id)];
  return fc
    .tuple(anyPoint(), fc.constantFrom(...rings), fc.constantFrom(...areas))
    .map(([point, ring, area]) => ({ ...point, ring, area }));
}

export function anyPoint(): fc.Arbitrary<Point> {
  return fc.record(
    { angle: fc.double({ min: 0, max: 360, noNaN: true }), distance: fc.double({ min: 0, max: 3, noNaN: true }) },
    { noNullPrototype: true },
  );
}
