import { useTranslation } from 'react-i18next';
import type { MapCanvas } from '../../canvas/map-canvas';
import { middleOf } from '../../model/free-spot';
import type { Frame } from '../../model/network-map';
import type { Segment } from '../../model/segments';
import { boxAround, overlap } from '../../scene/boxes';
import type { Scene } from '../../scene/scene';
import type { Box, Dot } from '../../scene/shapes';
import { dotOf } from '../../scene/ties-in-place';
import { placeWords } from '../parts/scene-words';
import { useMapRoom, useSession, useVersion } from './map-room';
import { movePeopleInto } from './move-people';
import styles from './move-targets.module.css';

type Props = { readonly canvas: MapCanvas; readonly scene: Scene };

/** In pixels: how large the name of a target is at the most, and how far below its dot. */
const name = { width: 100, height: 44, below: 28 };

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
  const press = (segment: Segment) => {
    movePeopleInto(room, moving.ids, () => segment);
    room.session.setState({ moving: undefined });
  };
  const targets = segmentsOf(frame).map((segment) => ({
    segment,
    words: placeWords(signs, frame, segment),
    at: canvas.windowDot(dotOf(middleOf(frame, segment), scene.look.unit)),
  }));
  const tokens = tokenBoxes(canvas, scene);
  const inside = targets.map(({ at, segment }) => (segment.ring === 'outside' ? undefined : at));
  const named = withRoom(inside, tokens);
  return (
    <fieldset className={styles.targets} aria-label={t('places')}>
      {targets.map(({ segment, words, at }, index) => (
        <button
          key={`${segment.area} ${segment.ring}`}
          type="button"
          aria-label={words}
          data-covered={tokens.some((box) => overlap(box, boxAround(at, 1, 1)))}
          onClick={() => press(segment)}
          style={{ insetInlineStart: at.x, insetBlockStart: at.y }}
        >
          {named.has(index) && <span aria-hidden="true">{words}</span>}
        </button>
      ))}
    </fieldset>
  );
}

/** Every area with every ring, and the space outside. */
function segmentsOf({ areas, rings }: Frame): readonly Segment[] {
  const levels = rings.length === 0 ? [null] : [...rings.keys(), 'outside' as const];
  const sectors = areas.length === 0 ? [null] : areas.map(({ id }) => id);
  return sectors.flatMap((area) => levels.map((ring) => ({ area, ring })));
}

/** Of the dots, those whose name covers neither people nor another name. */
function withRoom(dots: readonly (Dot | undefined)[], tokens: readonly Box[]): ReadonlySet<number> {
  const taken = [...tokens];
  const found = new Set<number>();
  for (const [index, dot] of dots.entries()) {
    if (!dot) continue;
    const box = boxAround({ x: dot.x, y: dot.y + name.below }, name.width, name.height);
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    found.add(index);
  }
  return found;
}

function tokenBoxes(canvas: MapCanvas, { tokens }: Scene): readonly Box[] {
  const { zoom } = canvas.view();
  return tokens.map(({ at, radius }) => boxAround(canvas.windowDot(at), radius * 2 * zoom, radius * 2.6 * zoom));
}
