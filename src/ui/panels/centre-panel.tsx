import { useTranslation } from 'react-i18next';
import { runIn, useMapRoom, useVersion } from '../map/map-room';
import { centreName } from '../parts/scene-words';
import { EmojiField } from './emoji-field';
import { TextField } from './fields';
import { TieList } from './tie-list';

export function CentrePanel() {
  const room = useMapRoom();
  const { frame } = useVersion();
  const { t } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  return (
    <>
      <TextField
        first
        label={t('centreName')}
        value={frame.centre.label ?? ''}
        placeholder={centreName(signs, { word: frame.centre.word })}
        onWrite={(label) => runIn(room, { verb: 'describeFrame', centre: { label: label || undefined } }, 'centre')}
        onSettle={room.document.settle}
      />
      <EmojiField
        value={frame.centre.emoji}
        onChange={(emoji) => runIn(room, { verb: 'describeFrame', centre: { emoji } })}
      />
      <TieList end="centre" />
    </>
  );
}
