import { useTranslation } from 'react-i18next';
import type { MapCanvas } from '../../canvas/map-canvas';
import type { Scene } from '../../scene/scene';
import { dotOf } from '../../scene/ties-in-place';
import { placeWords } from '../parts/scene-words';
import { useSession, useVersion } from './map-room';
import styles from './map-stage.module.css';

type Props = { readonly canvas: MapCanvas; readonly scene: Scene };

/** Ring and area of whoever is being dragged, beside them, changing as they go. */
export function DragWords({ canvas, scene }: Props) {
  const { t: signs } = useTranslation('signs');
  const { frame } = useVersion();
  const dragging = useSession((state) => state.dragging);
  if (!dragging) return null;
  const { x, y } = canvas.windowDot(dotOf(dragging.place, scene.look.unit));
  const onBorder = frame.areas.length > 1 && dragging.place.area === null;
  const words = placeWords(signs, onBorder ? { ...frame, areas: [] } : frame, dragging.place);
  return (
    <p className={styles.dragWords} style={{ insetInlineStart: x, insetBlockStart: y }}>
      {[...(onBorder ? [signs('onBorder')] : []), ...(words ? [words] : [])].join(', ')}
    </p>
  );
}
