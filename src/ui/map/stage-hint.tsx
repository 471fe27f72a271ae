import { useTranslation } from 'react-i18next';
import { frameFrom } from '../../model/own-template';
import { announce } from '../announcing/announce';
import { Button } from '../parts/button';
import { templateName } from '../parts/scene-words';
import { endName, runIn, useMapRoom, useSession, useVersion, versionIn } from './map-room';
import styles from './map-screen.module.css';

/** How an empty map begins, or what is being previewed. */
export function StageHint() {
  const { people } = useVersion();
  const { t } = useTranslation('map');
  const isQuiet = useSession(({ naming, tool }) => naming === undefined && tool === 'select');
  const preview = useSession((state) => state.preview);
  if (preview) return <PreviewBar />;
  return (
    people.length === 0 &&
    isQuiet && (
      <p className={styles.emptyHint}>
        <span>{t('emptyHint')}</span>
      </p>
    )
  );
}

/** What the tool in hand waits for. */
export function ToolHint() {
  const version = useVersion();
  const { t } = useTranslation('map');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  const tool = useSession((state) => state.tool);
  const from = useSession((state) => state.connectFrom);
  const second = () => t('hint.connectSecond', { name: from && endName(version, from, signs, common) });
  const hints = {
    select: () => t('hint.many'),
    add: () => t('hint.add'),
    connect: () => (from ? second() : t('hint.connectFirst')),
    group: () => t('hint.group'),
    note: () => t('hint.note'),
  };
  return <p>{hints[tool]()}</p>;
}

/** A template being looked at, to be taken or left. */
export function PreviewBar() {
  const room = useMapRoom();
  const { t } = useTranslation('map');
  const { t: common } = useTranslation('common');
  const { t: signs } = useTranslation('signs');
  const { t: said } = useTranslation('said');
  const preview = useSession((state) => state.preview);
  if (!preview) return null;
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
