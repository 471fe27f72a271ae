import { type Note, noteKinds, type Version } from '../network-map';

/** Notes are read by what they are about; those about the same thing as they were written. */
export function notesInOrder({ notes }: Version): readonly Note[] {
  return noteKinds.flatMap((kind) => notes.filter((note) => note.kind === kind));
}
