import { useTranslation } from 'react-i18next';
import { newId } from '../../model/ids';
import { type Tie, type TieDirection, tieDirections } from '../../model/tie';
import { runIn, useMapRoom } from '../map/map-room';
import { useNameApart } from '../map/use-name-apart';
import { Button } from '../parts/button';
import { directionWords } from '../parts/direction-words';
import { SelectField, TextField } from './fields';
import { QualityChips } from './quality-chips';

/** What is said of one tie. */
export function TiePanel({ tie }: { readonly tie: Tie }) {
  const room = useMapRoom();
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const nameOf = useNameApart();
  const [first, second] = tie.between.map(nameOf);
  const say = (set: { readonly label?: string | undefined; readonly note?: string | undefined }, joining: string) =>
    runIn(room, { verb: 'describeTie', tie: tie.id, set }, `${joining} ${tie.id}`);
  const another = () => {
    const made: Tie = { id: newId(), between: tie.between, qualities: [], direction: 'none' };
    runIn(room, { verb: 'addTie', tie: made });
    room.session.setState({ chosen: { kind: 'tie', id: made.id } });
  };
  const directions = directionWords(signs, t, [first, second]);
  return (
    <>
      <QualityChips
        label={t('qualities')}
        qualities={tie.qualities}
        onChange={(qualities) => runIn(room, { verb: 'describeTie', tie: tie.id, set: { qualities } })}
      />
      <SelectField
        label={t('direction')}
        value={tie.direction}
        choices={tieDirections.map((value) => ({ value, words: directions[value] }))}
        onChoose={(value) =>
          runIn(room, { verb: 'describeTie', tie: tie.id, set: { direction: value as TieDirection } })
        }
      />
      <TextField
        first
        label={t('label')}
        value={tie.label ?? ''}
        onWrite={(label) => say({ label: label || undefined }, 'label')}
        onSettle={room.document.settle}
      />
      <TextField
        long
        label={t('note')}
        value={tie.note ?? ''}
        onWrite={(note) => say({ note: note || undefined }, 'tie note')}
        onSettle={room.document.settle}
      />
      <Button look="quiet" onPress={another}>
        {t('anotherTie')}
      </Button>
    </>
  );
}
