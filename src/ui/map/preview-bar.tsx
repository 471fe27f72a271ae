import { useTranslation } from 'react-i18next';
import { frameFrom } from '../../model/own-template';
import { announce } from '../announcing/announce';
import { Button } from '../parts/button';
import { templateName } from '../parts/scene-words';
import { runIn, useMapRoom, versionIn } from './map-room';
import styles from './map-screen.module.css';
import type { MapSessionState } from './map-session';

/** A template being looked at, to be taken or left. */
export function PreviewBar({ preview }: { readonly preview: NonNullable<MapSessionState['preview']> }) {
  const room = useMapRoom();
  const { t } = useTranslation('map');
  const { t: common } = useTranslation('common');
  const { t: signs } = useTranslation('signs');
  const { t: said } = useTranslation('said');
  const close = () => room.session.setState({ preview: undefined });
  return (
    <div className={styles.preview} role="status">
      <strong>{t('preview.title', { template: templateName(signs, preview) })}</strong>
      <span>{t('preview.kept')}</span>
      <Button
        look="main"
        onPress={() => {
          runIn(room, { verb: 'switchFrame', frame: frameFrom(preview, versionIn(room).frame) });
          announce(said('frameSwitched', { frame: templateName(signs, preview) }));
          close();
        }}
      >
        {t('preview.use')}
      </Button>
      <Button look="plain" onPress={close}>
        {common('cancel')}
      </Button>
    </div>
  );
}
