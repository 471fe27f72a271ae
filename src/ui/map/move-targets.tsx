import { useTranslation } from 'react-i18next';
import type { MapCanvas } from '../../canvas/map-canvas';
import { middleOf } from '../../model/free-spot';
import type { Frame } from '../../model/network-map';
import { areaSpan, type Segment } from '../../model/segments';
import type { Scene } from '../../scene/scene';
import { dotOf } from '../../scene/ties-in-place';
import { placeWords } from '../parts/scene-words';
import { useMapRoom, useSession, useVersion } from './map-room';
import { movePeopleInto } from './move-people';
import styles from './move-targets.module.css';

type Props = { readonly canvas: MapCanvas; readonly scene: Scene };

/** Room that the name of a target takes along its ring, in pixels. */
const nameRoom = 96;

/**
 * While *Siirrä* is on, each part of the sheet is a target with a name. A tap goes through it to the sheet, so that it
 * places exactly where it hits; keys and screen readers press the target itself.
 */
export function MoveTargets({ canvas, scene }: Props) {
  const room = useMapRoom();
  const { frame } = useVersion();
  const { t } = useTranslation('map');
  const { t: signs } = useTranslation('signs');
  const moving = useSession((state) => state.moving);
  if (moving?.what !== 'people') return null;
  const { zoom } = canvas.view();
  const press = (segment: Segment) => {
    movePeopleInto(room, moving.ids, () => segment);
    room.session.setState({ moving: undefined });
  };
  return (
    <fieldset className={styles.targets} aria-label={t('places')}>
      {segmentsOf(frame).map((segment) => {
        const middle = middleOf(frame, segment);
        const { x, y } = canvas.windowDot(dotOf(middle, scene.look.unit));
        const { from, to } = areaSpan(frame, segment.area);
        const arc = ((to - from) / 180) * Math.PI * middle.distance * scene.look.unit * zoom;
        const words = placeWords(signs, frame, segment);
        return (
          <button
            key={`${segment.area} ${segment.ring}`}
            type="button"
            aria-label={words}
            onClick={() => press(segment)}
            style={{ insetInlineStart: x, insetBlockStart: y }}
          >
            {arc > nameRoom && <span aria-hidden="true">{words}</span>}
          </button>
        );
      })}
    </fieldset>
  );
}

/** Every area with every ring, and the space outside. */
function segmentsOf({ areas, rings }: Frame): readonly Segment[] {
  const levels = rings.length === 0 ? [null] : [...rings.keys(), 'outside' as const];
  const sectors = areas.length === 0 ? [null] : areas.map(({ id }) => id);
  return sectors.flatMap((area) => levels.map((ring) => ({ area, ring })));
}
