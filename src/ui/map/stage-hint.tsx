import { useTranslation } from 'react-i18next';
import { templateFrame } from '../../model/frames';
import { Button } from '../parts/button';
import { endName, runIn, useMapRoom, useSession, useVersion } from './map-room';
import styles from './map-screen.module.css';

/** One quiet line above the map: what the tool waits for, how an empty map begins, or what is being previewed. */
export function StageHint() {
  const version = useVersion();
  const { t } = useTranslation('map');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  const tool = useSession((state) => state.tool);
  const from = useSession((state) => state.connectFrom);
  const naming = useSession((state) => state.naming);
  const preview = useSession((state) => state.preview);
  if (preview) return <PreviewBar />;
  const words = () => {
    if (tool === 'add') return t('hint.add');
    if (tool === 'connect' && from) return t('hint.connectSecond', { name: endName(version, from, signs, common) });
    if (tool === 'connect') return t('hint.connectFirst');
    return version.people.length === 0 && !naming ? t('emptyHint') : undefined;
  };
  const hint = words();
  return (
    <p className={styles.hint} role="status" data-below={tool === 'select'}>
      {hint && <span>{hint}</span>}
    </p>
  );
}

function PreviewBar() {
  const room = useMapRoom();
  const { t } = useTranslation('map');
  const { t: common } = useTranslation('common');
  const { t: signs } = useTranslation('signs');
  const preview = useSession((state) => state.preview);
  if (!preview) return null;
  const close = () => room.session.setState({ preview: undefined });
  return (
    <div className={styles.hint} role="status">
      <span className={styles.preview}>
        <strong>{t('preview.title', { template: signs(`template.${preview}`) })}</strong>
        <span>{t('preview.kept')}</span>
        <Button
          look="main"
          onPress={() => {
            runIn(room, { verb: 'switchFrame', frame: templateFrame(preview) });
            close();
          }}
        >
          {t('preview.use')}
        </Button>
        <Button look="plain" onPress={close}>
          {common('cancel')}
        </Button>
      </span>
    </div>
  );
}
