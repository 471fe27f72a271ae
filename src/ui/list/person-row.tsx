import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DescribePerson } from '../../model/changes/describe-person';
import type { Frame } from '../../model/network-map';
import { type Person, personKinds, personStates, supportWays } from '../../model/person';
import { runIn, useMapRoom } from '../map/map-room';
import { keptWords, supportPart } from '../map/token-words';
import { rolesIn } from '../parts/roles-in';
import { markName } from '../parts/scene-words';
import { ActsCell } from './acts-cell';
import { Cell, CellSelect, CellText, CellWords } from './cells';
import { EditButton } from './edit-button';
import { NameCell } from './name-cell';
import { PlaceCell } from './place-cell';
import { RemoveButton } from './remove-button';
import { ConnectButton, TiesButton } from './ties-buttons';
import { TiesUnder } from './ties-under';

type Props = {
  readonly person: Person;
  /** What is said of the row where the name is not beside it. */
  readonly name: string;
  readonly frame: Frame;
  readonly ties: number;
  readonly isChosen: boolean;
  /** What is open under the row, by where it was opened. */
  readonly opened: string | undefined;
};

/** Everything about somebody that the map shows, as fields. Only the rows that changed are rendered. */
export const PersonRow = memo(({ person, name, frame, ties, isChosen, opened }: Props) => {
  const room = useMapRoom();
  const { t } = useTranslation('list');
  const { t: panel } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const label = (what: string) => t('of', { what, name });
  const say = (set: DescribePerson['set'], joining?: string) =>
    runIn(room, { verb: 'describePerson', person: person.id, set }, joining && `${joining} ${person.id}`);
  const thing = { kind: 'people', ids: [person.id] } as const;
  return (
    <tbody data-row={person.id} data-chosen={isChosen}>
      <tr>
        <NameCell person={person} name={name} frame={frame} isChosen={isChosen} />
        <PlaceCell person={person} name={name} frame={frame} />
        <Cell label={t('kindState')}>
          <CellSelect
            label={label(panel('kind'))}
            value={person.kind}
            choices={personKinds.map((value) => ({ value, words: signs(`kind.${value}`) }))}
            onChoose={(value) => say({ kind: value as Person['kind'] })}
          />
          <CellSelect
            label={label(panel('state'))}
            value={person.state}
            choices={personStates.map((value) => ({ value, words: signs(`state.${value}`) }))}
            onChoose={(value) => say({ state: value as Person['state'] })}
          />
        </Cell>
        <Cell label={panel('role')}>
          <CellText
            label={label(panel('role'))}
            value={person.roles.join(', ')}
            onWrite={(text) => say({ roles: rolesIn(text) }, 'roles')}
          />
        </Cell>
        <Cell label={panel('support')}>
          <CellWords words={supportWays.flatMap((way) => supportPart(frame, person, way, signs))} />
        </Cell>
        <Cell label={panel('marks')}>
          <CellWords
            words={[...person.marks.map((mark) => markName(signs, frame, mark)), ...keptWords(person, signs)]}
          />
        </Cell>
        <Cell label={panel('ties')}>
          <TiesButton row={person.id} of={name} count={ties} opened={opened} />
        </Cell>
        <ActsCell>
          <EditButton of={name} thing={thing} />
          <ConnectButton row={person.id} of={name} opened={opened} />
          <RemoveButton row={person.id} of={name} thing={thing} />
        </ActsCell>
      </tr>
      {opened && <TiesUnder end={person.id} columns={8} opened={opened} />}
    </tbody>
  );
});
