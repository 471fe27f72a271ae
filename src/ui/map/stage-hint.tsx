import { useTranslation } from 'react-i18next';
import { fetched } from '../parts/fetched';
import { endName, useSession, useVersion } from './map-room';
import styles from './map-screen.module.css';

const PreviewBar = fetched(async () => (await import('./preview-bar')).PreviewBar);

/** A template being looked at, to be taken or left. */
export function Preview() {
  const preview = useSession((state) => state.preview);
  return preview && <PreviewBar preview={preview} />;
}

/** How an empty map begins, or what is being previewed. */
export function StageHint() {
  const { people } = useVersion();
  const { t } = useTranslation('map');
  const isQuiet = useSession(({ naming, tool }) => naming === undefined && tool === 'select');
  const preview = useSession((state) => state.preview);
  if (preview) return <PreviewBar preview={preview} />;
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
