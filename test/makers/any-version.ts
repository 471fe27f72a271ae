import fc from 'fast-check';
import type { AgreementId, GroupId, NoteId, PersonId, TieId, VersionId } from '../../src/model/ids';
import {
  type Agreement,
  type Benefit,
  benefitLevels,
  type Frame,
  type Group,
  groupKinds,
  type Note,
  noteKinds,
  type Version,
} from '../../src/model/network-map';
import type { Person } from '../../src/model/person';
import { type Tie, type TieEnd, tieDirections, tieQualities } from '../../src/model/tie';
import { anyFrame } from './any-frame';
import { anyPerson, anyPoint } from './any-person';
import { anyText } from './any-text';
import { recordOf } from './record-of';

export type VersionWish = { readonly id?: VersionId; readonly date?: string; readonly mostPeople?: number };

/** A version of any kind that obeys the rules. The same ids recur in every one, as they do over time. */
export function anyVersion(wish: VersionWish = {}): fc.Arbitrary<Version> {
  return fc
    .tuple(anyFrame(), fc.nat(wish.mostPeople ?? 8))
    .chain(([frame, count]) =>
      fc.tuple(fc.constant(frame), fc.tuple(...idsOf(count).map((id) => anyPerson(id, frame)))),
    )
    .chain(([frame, people]) => withPeople(frame, people, wish));
}

/** Odd in form, to show that ids are never read for meaning. */
function idsOf(count: number): readonly PersonId[] {
  const odd = ['-', '_', '0', 'A'.repeat(64), 'me', 'mine', 'inside'];
  return Array.from({ length: count }, (_, at) => (odd[at] ?? `person-${at}`) as PersonId);
}

function withPeople(frame: Frame, people: readonly Person[], wish: VersionWish): fc.Arbitrary<Version> {
  const ids = people.map((person) => person.id);
  return fc.array(anyGroup(ids), { maxLength: 2 }).chain((drawn) => {
    const groups = drawn.map((group, at) => ({ ...group, id: `group-${at}` as GroupId }));
    const ends: readonly TieEnd[] = ['centre', ...ids, ...groups.map((group) => group.id)];
    const always = fc.record({
      perspective: fc.oneof(fc.constant('mine'), anyText()),
      purpose: fc.constantFrom<Version['purpose'][]>('now', 'past', 'future', 'tryout'),
      ties: anyTies(ends),
      notes: fc.array(anyNote(), { maxLength: 3 }),
      agreements: fc.array(anyAgreement(ids), { maxLength: 5 }),
    });
    const perhaps = recordOf({ label: anyText(), benefit: fc.array(anyBenefit(), { maxLength: 3 }) });
    return fc.tuple(always, perhaps).map(([version, more]) => ({
      id: wish.id ?? ('version-a' as VersionId),
      date: wish.date ?? '2026-11-21',
      ...version,
      ...more,
      frame,
      people,
      groups,
      ties: version.ties.map((tie, at) => ({ ...tie, id: `tie-${at}` as TieId })),
      notes: version.notes.map((note, at) => ({ ...note, id: `note-${at}` as NoteId })),
      agreements: version.agreements.map((one, at) => ({ ...one, id: `agreement-${at}` as AgreementId })),
    }));
  });
}

function anyGroup(people: readonly PersonId[]): fc.Arbitrary<Omit<Group, 'id'>> {
  return fc.record({
    name: anyText(),
    members: fc.subarray([...people]),
    kind: fc.constantFrom(...groupKinds),
    asOne: fc.boolean(),
  });
}

function anyTies(ends: readonly TieEnd[]): fc.Arbitrary<Omit<Tie, 'id'>[]> {
  return ends.length < 2 ? fc.constant([]) : fc.array(anyTie(ends), { maxLength: 12 });
}

function anyTie(ends: readonly TieEnd[]): fc.Arbitrary<Omit<Tie, 'id'>> {
  const always = fc.record({
    between: fc
      .shuffledSubarray([...ends], { minLength: 2, maxLength: 2 })
      .map(([first = 'centre', second = 'centre']) => [first, second] as const),
    qualities: fc.subarray([...tieQualities]),
    direction: fc.constantFrom(...tieDirections),
  });
  return fc.tuple(always, recordOf({ label: anyText(), note: anyText() })).map(([tie, more]) => ({ ...tie, ...more }));
}

function anyNote(): fc.Arbitrary<Omit<Note, 'id'>> {
  return fc.record({ kind: fc.constantFrom(...noteKinds), text: anyText(), at: anyPoint() });
}

function anyAgreement(people: readonly PersonId[]): fc.Arbitrary<Omit<Agreement, 'id'>> {
  return fc.record({ what: anyText(), who: anyText(), when: anyText(), people: fc.subarray([...people]) });
}

function anyBenefit(): fc.Arbitrary<Benefit> {
  const level = fc.constantFrom(...benefitLevels);
  const levels = recordOf({ hope: level, trust: level, clarity: level });
  return fc.tuple(anyText(), levels).map(([participant, said]) => ({ participant, ...said }));
}
