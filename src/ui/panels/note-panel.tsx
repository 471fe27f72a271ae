import { useTranslation } from 'react-i18next';
import type { DescribeNote } from '../../model/changes/describe-note';
import { type Note, noteKinds } from '../../model/network-map';
import { runIn, useMapRoom } from '../map/map-room';
import { Chips, TextField } from './fields';

/** What a note on the sheet says, and what it is about. */
export function NotePanel({ note }: { readonly note: Note }) {
  const room = useMapRoom();
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const say = (set: DescribeNote['set'], joining?: string) =>
    runIn(room, { verb: 'describeNote', note: note.id, set }, joining);
  return (
    <>
      <TextField
        long
        first
        label={t('noteText')}
        value={note.text}
        onWrite={(text) => say({ text }, `note ${note.id}`)}
        onSettle={room.document.settle}
      />
      <Chips
        label={t('noteKind')}
        choices={noteKinds.map((value) => ({ value, words: signs(`noteKind.${value}`) }))}
        isOn={(kind) => note.kind === kind}
        onToggle={(kind) => say({ kind })}
      />
    </>
  );
}
