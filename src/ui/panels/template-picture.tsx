import { useTranslation } from 'react-i18next';
import type { Thumbnail } from '../../scene/thumbnail';
import { useOff } from '../parts/controls-off';
import { Drawing } from '../parts/drawing';
import styles from './templates.module.css';

type Props = {
  readonly picture: Thumbnail;
  readonly name: string;
  readonly isPressed: boolean;
  readonly isNow?: boolean;
  readonly onPress: () => void;
};

/** A template as a button: how one's own map would look on it, and its name. */
export function TemplatePicture({ picture: { shapes, reach }, name, isPressed, isNow, onPress }: Props) {
  const { t } = useTranslation('panel');
  const off = useOff();
  return (
    <button type="button" aria-pressed={isPressed} {...off} onClick={onPress}>
      <Drawing shapes={shapes} box={{ left: -reach, top: -reach, right: reach, bottom: reach }} />
      <span>{name}</span>
      {isNow && <small className={styles.now}>{t('frame.now')}</small>}
    </button>
  );
}
