import fc from 'fast-check';
import type { Change, VersionChange } from '../../src/model/changes/change';
import { removeThings } from '../../src/model/changes/remove-things';
import { fittingText } from '../../src/model/fitting-text';
import { templateFrame, templateKeys } from '../../src/model/frames';
import type { AgreementId, AreaId, PersonId, RingId, TieId, VersionId } from '../../src/model/ids';
import type { Agreement, NetworkMap, Version } from '../../src/model/network-map';
import {
  type Person,
  type Place,
  personKinds,
  personMarks,
  personStates,
  supportKinds,
  supportWays,
  symbolShapes,
} from '../../src/model/person';
import { type Tie, type TieEnd, tieDirections, tieQualities } from '../../src/model/tie';
import { anyEmoji, anyFrame } from './any-frame';
import { anyPerson, anyPlace } from './any-person';
import { anyText } from './any-text';
import { changesOfSheet } from './changes-of-sheet';
import { recordOf } from './record-of';

/** Anything one can do to a map, and what nobody would: ids that are nobody's, places that are nowhere, silly words. */
export function anyChange(map: NetworkMap): fc.Arbitrary<Change> {
  const version = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...map.versions) }, fc.constant(map.versions[0]));
  const inVersion = version.chain((chosen) =>
    fc
      .tuple(
        anyVersionChange(chosen),
        fc.oneof({ weight: 20, arbitrary: fc.constant(chosen.id) }, unknown<VersionId>()),
      )
      .map(([change, id]): Change => ({ ...change, version: id })),
  );
  const rename = anyText().map((title): Change => ({ verb: 'renameMap', title }));
  return fc.oneof(
    { weight: 1, arbitrary: rename },
    { weight: 1, arbitrary: goingBack(map) },
    { weight: 16, arbitrary: inVersion },
  );
}

/** To what it may once have been: with fewer versions, and with somebody gone who is there now. */
function goingBack(map: NetworkMap): fc.Arbitrary<Change> {
  return fc.record({ title: anyText(), kept: fc.nat(map.versions.length - 1) }).map(({ title, kept }): Change => {
    const [first, ...later] = map.versions;
    const before = removeThings(first, {
      verb: 'removeThings',
      people: first.people.slice(-1).map(({ id }) => id),
      ties: [],
    });
    const to = { title: fittingText(title), versions: [before, ...later.slice(0, kept)] as const };
    return { verb: 'goBack', at: map.createdAt, to };
  });
}

/** One verb is chosen before what it needs is made, which is what takes time. */
function anyVersionChange(version: Version): fc.Arbitrary<VersionChange> {
  return fc.constantFrom(...verbs, ...changesOfSheet).chain((verb) => verb(version));
}

const verbs: readonly ((version: Version) => fc.Arbitrary<VersionChange>)[] = [
  (version) =>
    fc.record({
      verb: fc.constant('addPeople'),
      people: newPeople(version),
      ties: fc.array(newTie(version), { maxLength: 2 }),
    }),
  (version) => fc.record({ verb: fc.constant('addTie'), tie: newTie(version) }),
  ({ people }) => fc.record({ verb: fc.constant('describePerson'), person: oneOf(people), set: aboutPerson() }),
  ({ ties }) => fc.record({ verb: fc.constant('describeTie'), tie: oneOf(ties), set: aboutTie() }),
  ({ people }) =>
    fc.record({
      verb: fc.constant('markPerson'),
      person: oneOf(people),
      mark: anyWord(personMarks),
      on: fc.boolean(),
    }),
  ({ people }) =>
    fc.record({
      verb: fc.constant('supportPerson'),
      person: oneOf(people),
      kind: anyWord(supportKinds),
      way: fc.constantFrom(...supportWays, null),
    }),
  (version) =>
    fc.record({
      verb: fc.constant('placePeople'),
      places: fc.array(fc.record({ person: oneOf(version.people), place: sillyPlace(version) }), { maxLength: 4 }),
    }),
  ({ people, ties, agreements }) =>
    fc.record({
      verb: fc.constant('removeThings'),
      people: fc.array(oneOf(people), { maxLength: 2 }),
      ties: fc.array(oneOf(ties), { maxLength: 2 }),
      agreements: fc.array(oneOf(agreements), { maxLength: 2 }),
    }),
  (version) => fc.record({ verb: fc.constant('addAgreement'), agreement: newAgreement(version) }),
  ({ people, agreements }) =>
    fc.record({
      verb: fc.constant('describeAgreement'),
      agreement: oneOf(agreements),
      set: recordOf(aboutAgreement(people)),
    }),
  (version) => aboutFrame(version).map((words) => ({ verb: 'describeFrame', ...words })),
  ({ frame }) =>
    fc.record({
      verb: fc.constant('switchFrame'),
      frame: fc.oneof(fc.constantFrom(...templateKeys).map(templateFrame), anyFrame(), fc.constant(frame)),
    }),
];

function newPeople({ people, frame }: Version): fc.Arbitrary<readonly Person[]> {
  const fresh = fc.nat(999).map((id) => `new-${id}` as PersonId);
  const silly = fc.constantFrom(...people.map(({ id }) => id), 'centre' as PersonId);
  const id = fc.oneof({ weight: 9, arbitrary: fresh }, silly);
  return fc.array(
    id.chain((chosen) => anyPerson(chosen, frame)),
    { maxLength: 3 },
  );
}

function newTie({ people, groups, ties }: Version): fc.Arbitrary<Tie> {
  const end = fc.constantFrom<TieEnd[]>('centre', ...[...people, ...groups].map(({ id }) => id), 'nobody' as PersonId);
  return fc
    .tuple(fc.nat(999), end, end, fc.shuffledSubarray([...tieQualities]), fc.constantFrom(...tieDirections))
    .map(([id, first, second, qualities, direction]) => ({
      id: ties[id]?.id ?? (`new-tie-${id}` as TieId),
      between: [first, second],
      qualities,
      direction,
    }));
}

function newAgreement({ people, agreements }: Version): fc.Arbitrary<Agreement> {
  return fc.record({
    id: fc.nat(99).map((id) => agreements[id]?.id ?? (`new-agreement-${id}` as AgreementId)),
    ...aboutAgreement(people),
  });
}

function aboutAgreement(people: readonly Person[]) {
  return { what: anyText(), who: anyText(), when: anyText(), people: fc.array(oneOf(people), { maxLength: 3 }) };
}

function aboutPerson() {
  return recordOf({
    name: anyText(),
    kind: fc.constantFrom(...personKinds),
    emoji: fc.option(anyEmoji(), { nil: undefined }),
    symbol: fc.constantFrom(...symbolShapes, undefined),
    state: fc.constantFrom(...personStates),
    roles: fc.array(anyText(), { maxLength: 2 }),
    words: fc.option(anyText(), { nil: undefined }),
    note: fc.option(anyText(), { nil: undefined }),
  });
}

function aboutTie() {
  return recordOf({
    qualities: fc.shuffledSubarray([...tieQualities]),
    direction: fc.constantFrom(...tieDirections),
    label: fc.option(anyText(), { nil: undefined }),
    note: fc.option(anyText(), { nil: undefined }),
  });
}

function aboutFrame({ frame }: Version) {
  const name = fc.option(anyText(), { nil: undefined });
  return recordOf({
    centre: recordOf({ label: name, emoji: fc.option(anyEmoji(), { nil: undefined }) }),
    ring: fc.record({ id: oneOf<RingId>(frame.rings), name }),
    area: fc.record({ id: oneOf<AreaId>(frame.areas), name }),
  });
}

function sillyPlace({ frame }: Version): fc.Arbitrary<Place> {
  const nowhere = anyPlace(frame).map((place): Place => ({ ...place, ring: 7, area: 'nowhere' as AreaId }));
  return fc.oneof({ weight: 6, arbitrary: anyPlace(frame) }, nowhere, anyPlace(templateFrame('blank')));
}

function anyWord(words: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...words, 'own_kyyti', 'constructor', '__proto__', 'Iso Alku', '');
}

function oneOf<Id extends string>(things: readonly { readonly id: Id }[]): fc.Arbitrary<Id> {
  const known = things.map(({ id }) => id);
  return fc.oneof(
    { weight: 1 + known.length * 4, arbitrary: fc.constantFrom(...known, 'nobody' as Id) },
    unknown<Id>(),
  );
}

function unknown<Id extends string>(): fc.Arbitrary<Id> {
  return fc.constantFrom('nobody' as Id, 'centre' as Id, '__proto__' as Id);
}
