import { useTranslation } from 'react-i18next';
import type { DescribePerson } from '../../model/changes/describe-person';
import { offeredWords } from '../../model/frame-words';
import { type Person, personKinds, personStates } from '../../model/person';
import { runIn, useMapRoom, useVersion } from '../map/map-room';
import { rolesIn } from '../parts/roles-in';
import { markName } from '../parts/scene-words';
import { EmojiField } from './emoji-field';
import { Chips, TextField } from './fields';
import { GroupFields } from './group-fields';
import { PlaceFields } from './place-fields';
import { SupportFields } from './support-fields';
import { SymbolField } from './symbol-field';
import { TieList } from './tie-list';

/** Everything that is said of one person, taking effect as it is written. */
export function PersonPanel({ person }: { readonly person: Person }) {
  const room = useMapRoom();
  const { frame } = useVersion();
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const say = (set: DescribePerson['set'], joining?: string) =>
    runIn(room, { verb: 'describePerson', person: person.id, set }, joining && `${joining} ${person.id}`);
  const settle = room.document.settle;

  return (
    <>
      <TextField
        label={t('name')}
        value={person.name}
        first
        onWrite={(name) => say({ name }, 'name')}
        onSettle={settle}
      />
      <TextField
        label={t('role')}
        value={person.roles.join(', ')}
        hint={t('roleHint')}
        onWrite={(text) => say({ roles: rolesIn(text) }, 'roles')}
        onSettle={settle}
      />
      <PlaceFields people={[person]} />
      <EmojiField value={person.emoji} onChange={(emoji) => say({ emoji })} />
      <SymbolField person={person} />
      <Chips
        label={t('kind')}
        choices={personKinds.map((value) => ({ value, words: signs(`kind.${value}`) }))}
        isOn={(kind) => person.kind === kind}
        onToggle={(kind) => say({ kind })}
      />
      <Chips
        label={t('state')}
        choices={personStates.map((value) => ({ value, words: signs(`state.${value}`) }))}
        isOn={(state) => person.state === state}
        onToggle={(state) => say({ state })}
      />
      <SupportFields person={person} />
      <Chips
        several
        label={t('marks')}
        choices={offeredWords(frame, 'marks', person.marks).map((value) => ({
          value,
          words: markName(signs, frame, value),
        }))}
        isOn={(mark) => person.marks.includes(mark)}
        onToggle={(mark, on) => runIn(room, { verb: 'markPerson', person: person.id, mark, on })}
      />
      <TextField
        long
        label={t('words')}
        value={person.words ?? ''}
        onWrite={(words) => say({ words: words || undefined }, 'words')}
        onSettle={settle}
      />
      <TextField
        long
        label={t('note')}
        value={person.note ?? ''}
        onWrite={(note) => say({ note: note || undefined }, 'note')}
        onSettle={settle}
      />
      <GroupFields person={person} />
      <TieList end={person.id} />
    </>
  );
}
