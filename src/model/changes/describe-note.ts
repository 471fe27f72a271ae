import type { NoteId } from '../ids';
import type { Note, Version } from '../network-map';
import { type FieldsOf, withChanged, withFields } from './with-fields';

/** What a note says, of what kind it is, and where it lies. */
export type DescribeNote = {
  readonly verb: 'describeNote';
  readonly note: NoteId;
  readonly set: FieldsOf<Note, 'kind' | 'text' | 'at'>;
};

export function describeNote(version: Version, { note, set }: DescribeNote): Version {
  const notes = withChanged(version.notes, note, (found) => withFields(found, set));
  return notes === version.notes ? version : { ...version, notes };
}
