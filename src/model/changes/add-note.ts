import type { Note, Version } from '../network-map';
import { takenIds } from './ties-that-fit';

/** A note on the sheet. */
export type AddNote = { readonly verb: 'addNote'; readonly note: Note };

export function addNote(version: Version, { note }: AddNote): Version {
  return takenIds(version).has(note.id) ? version : { ...version, notes: [...version.notes, note] };
}
