import { newId } from '../../model/ids';
import type { Note } from '../../model/network-map';
import type { Point } from '../../model/person';
import { type MapRoom, runIn, versionIn } from './map-room';
import type { Naming } from './map-session';

export type NoteNaming = Extract<Naming, { what: 'note' | 'newNote' }>;

/** Keeps what was written on a note. An empty one leaves nothing. */
export function settleNote(room: MapRoom, naming: NoteNaming, written: string): void {
  const text = written.trim();
  const { session } = room;
  session.setState({ naming: undefined });
  if (naming.what === 'newNote') {
    if (text === '') return;
    const note: Note = { id: newId(), kind: 'free', text, at: naming.at };
    runIn(room, { verb: 'addNote', note });
    session.setState({ chosen: { kind: 'note', id: note.id }, keyboardAt: note.id });
  } else if (text === '') runIn(room, { verb: 'removeThings', people: [], ties: [], notes: [naming.id] });
  else runIn(room, { verb: 'describeNote', note: naming.id, set: { text } });
}

export function noteBefore(room: MapRoom, naming: NoteNaming): { readonly text: string; readonly at: Point } {
  if (naming.what === 'newNote') return { text: '', at: naming.at };
  const found = versionIn(room).notes.find(({ id }) => id === naming.id);
  return found ?? { text: '', at: { angle: 0, distance: 0 } };
}
