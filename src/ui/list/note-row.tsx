import { Copy } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DescribeNote } from '../../model/changes/describe-note';
import { newId } from '../../model/ids';
import { type Note, noteKinds } from '../../model/network-map';
import { placeForNote } from '../../model/place-for-note';
import { runIn, useMapRoom, versionIn } from '../map/map-room';
import { ActsCell } from './acts-cell';
import { Cell, CellSelect, CellText } from './cells';
import styles from './cells.module.css';
import { EditButton } from './edit-button';
import { RemoveButton } from './remove-button';
import { RowButton } from './row-button';

/** One note: what it is about, and its text. */
export const NoteRow = memo(({ note, isChosen }: { readonly note: Note; readonly isChosen: boolean }) => {
  const room = useMapRoom();
  const { t } = useTranslation('list');
  const { t: panel } = useTranslation('panel');
  const { t: map } = useTranslation('map');
  const { t: signs } = useTranslation('signs');
  const thing = { kind: 'note', id: note.id } as const;
  const name = note.text.trim() || signs(`noteKind.${note.kind}`);
  const say = (set: DescribeNote['set'], joining?: string) =>
    runIn(room, { verb: 'describeNote', note: note.id, set }, joining);
  const copy = (): Note => ({ ...note, id: newId(), at: placeForNote(versionIn(room)) });
  return (
    <tbody data-row={note.id} data-chosen={isChosen}>
      <tr>
        <th scope="row" className={styles.name}>
          <CellSelect
            label={t('of', { what: panel('kind'), name })}
            value={note.kind}
            choices={noteKinds.map((value) => ({ value, words: signs(`noteKind.${value}`) }))}
            onChoose={(kind) => say({ kind: kind as Note['kind'] })}
          />
        </th>
        <Cell label={panel('noteText')}>
          <CellText
            long
            label={panel('noteText')}
            column="name"
            value={note.text}
            onWrite={(text) => say({ text }, `note ${note.id}`)}
          />
        </Cell>
        <ActsCell>
          <EditButton of={name} thing={thing} />
          <RowButton
            words={map('menu.duplicate')}
            of={name}
            icon={<Copy aria-hidden="true" size={18} />}
            onPress={() => runIn(room, { verb: 'addNote', note: copy() })}
          />
          <RemoveButton row={note.id} of={name} thing={thing} />
        </ActsCell>
      </tr>
    </tbody>
  );
});
