import { useTranslation } from 'react-i18next';
import { runIn, useMapRoom, useVersion } from '../map/map-room';
import { centreName } from '../parts/scene-words';
import { TextField } from './fields';

/** What stands in the middle of the map; left empty, the ready-made word. */
export function CentreName() {
  const room = useMapRoom();
  const { centre } = useVersion().frame;
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  return (
    <TextField
      first
      label={t('centreName')}
      value={centre.label ?? ''}
      placeholder={centreName(signs, { word: centre.word })}
      onWrite={(label) => runIn(room, { verb: 'describeFrame', centre: { label: label || undefined } }, 'centre')}
      onSettle={room.document.settle}
    />
  );
}
