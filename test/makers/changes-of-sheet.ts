import fc from 'fast-check';
import type { VersionChange } from '../../src/model/changes/change';
import type { GroupId, NoteId, PersonId } from '../../src/model/ids';
import { groupKinds, noteKinds, type OwnWords, type Version } from '../../src/model/network-map';
import { anyPoint } from './any-person';
import { anyText } from './any-text';
import { recordOf } from './record-of';

/** What one can do to groups, to notes and to the words of a version; and to those that there are none of. */
export const changesOfSheet: readonly ((version: Version) => fc.Arbitrary<VersionChange>)[] = [
  ({ people, groups }) =>
    fc.record({
      verb: fc.constant('addGroup'),
      group: fc.record({
        id: fc.nat(99).map((id) => groups[id]?.id ?? (`new-group-${id}` as GroupId)),
        name: anyText(),
        members: members(people),
        kind: fc.constantFrom(...groupKinds),
        asOne: fc.boolean(),
      }),
    }),
  ({ people, groups }) =>
    fc.record({
      verb: fc.constant('describeGroup'),
      group: fc.constantFrom(...groups.map(({ id }) => id), 'nobody' as GroupId),
      set: recordOf({
        name: anyText(),
        members: members(people),
        kind: fc.constantFrom(...groupKinds),
        asOne: fc.boolean(),
      }),
    }),
  ({ notes }) =>
    fc.record({
      verb: fc.constant('addNote'),
      note: fc.record({
        id: fc.nat(99).map((id) => notes[id]?.id ?? (`new-note-${id}` as NoteId)),
        kind: fc.constantFrom(...noteKinds),
        text: anyText(),
        at: anyPoint(),
      }),
    }),
  ({ notes }) =>
    fc.record({
      verb: fc.constant('describeNote'),
      note: fc.constantFrom(...notes.map(({ id }) => id), 'nobody' as NoteId),
      set: recordOf({ kind: fc.constantFrom(...noteKinds), text: anyText(), at: anyPoint() }),
    }),
  ({ groups, notes }) =>
    fc.record({
      verb: fc.constant('removeThings'),
      people: fc.constant([]),
      ties: fc.constant([]),
      groups: fc.subarray([...groups.map(({ id }) => id), 'nobody' as GroupId]),
      notes: fc.subarray([...notes.map(({ id }) => id), 'nobody' as NoteId]),
    }),
  () =>
    fc.record({
      verb: fc.constant('describeWords'),
      of: fc.constantFrom<keyof OwnWords>('support', 'marks', 'symbols'),
      terms: fc.array(
        fc
          .tuple(
            fc.constantFrom('own_kyyti', 'emotional', 'Iso Alku', ''),
            recordOf({ name: anyText(), hidden: fc.boolean() }),
          )
          .map(([key, said]) => ({ key, ...said })),
        { maxLength: 3 },
      ),
    }),
];

const members = (people: Version['people']) =>
  fc.subarray<PersonId>([...people.map(({ id }) => id), 'nobody' as PersonId]);
