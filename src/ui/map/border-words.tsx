import { useTranslation } from 'react-i18next';
import type { MapCanvas } from '../../canvas/map-canvas';
import type { Scene } from '../../scene/scene';
import { dotOf } from '../../scene/ties-in-place';
import { borderWords } from './framing';
import { useSession } from './map-room';
import styles from './map-stage.module.css';

type Props = { readonly canvas: MapCanvas; readonly scene: Scene };

/** How wide the two beside a border become, while it is dragged. */
export function BorderWords({ canvas, scene }: Props) {
  const { t } = useTranslation('map');
  const { t: signs } = useTranslation('signs');
  const bordering = useSession((state) => state.bordering);
  if (!bordering) return null;
  const { x, y } = canvas.windowDot(dotOf(bordering.at, scene.look.unit));
  return (
    <p
      className={`${styles.dragWords} ${styles.borderWords}`}
      style={{ insetInlineStart: `clamp(7rem, ${x}px, 100% - 7rem)`, insetBlockStart: `max(6rem, ${y}px)` }}
    >
      {borderWords(bordering, t, signs).join('\n')}
    </p>
  );
}
