import { useTranslation } from 'react-i18next';
import { newId } from '../../model/ids';
import type { Note } from '../../model/network-map';
import { placeForNote } from '../../model/place-for-note';
import { notesInOrder } from '../../model/questions/notes-in-order';
import { runIn, useMapRoom, useSession, useVersion, versionIn } from '../map/map-room';
import { AddLine } from './add-line';
import { useListRoom } from './list-room';
import { ListTable } from './list-table';
import styles from './list-table.module.css';
import { NoteRow } from './note-row';

const columns = [styles.kindColumn, undefined, styles.actsColumn];

/** The notes by what they are about. An empty note is not made. */
export function NotesPart() {
  const room = useMapRoom();
  const version = useVersion();
  const { focus } = useListRoom();
  const { t } = useTranslation('list');
  const { t: panel } = useTranslation('panel');
  const { t: map } = useTranslation('map');
  const chosen = useSession((state) => (state.chosen.kind === 'note' ? state.chosen.id : undefined));
  const notes = notesInOrder(version);
  const add = (text: string) => {
    if (text === '') return;
    const note: Note = { id: newId(), kind: 'free', text, at: placeForNote(versionIn(room)) };
    runIn(room, { verb: 'addNote', note });
  };
  const end = () => {
    const last = versionIn(room).notes.at(-1);
    if (last) focus(last.id, 'name');
  };
  return (
    <ListTable
      title={t('notes')}
      columns={columns}
      isEmpty={notes.length === 0}
      empty={t('noNotes')}
      heads={[panel('kind'), panel('noteText'), t('actions')]}
      after={
        <AddLine label={t('addNote')} placeholder={map('note.placeholder')} column="name" onAdd={add} onEnd={end} />
      }
    >
      {notes.map((note) => (
        <NoteRow key={note.id} note={note} isChosen={note.id === chosen} />
      ))}
    </ListTable>
  );
}
