import type { TFunction } from 'i18next';
import type { Bordering } from '../../canvas/hands';
import { besideBorder } from '../../model/frame-borders';
import { areaName, ringName, type Signs } from '../parts/scene-words';
import type { MapSessionState } from './map-session';

/** *Muokkaa pohjaa*: hands move borders of the frame and nobody. Only beside the panel of the frame, with no other tool. */
export function isFraming({ framing, view, chosen, tool, many, moving, preview, spread }: MapSessionState): boolean {
  if (view !== 'map') return false;
  return framing && chosen.kind === 'frame' && tool === 'select' && !many && !moving && !preview && !spread;
}

/** The two rings or areas beside a border, each with its width as the panel has it. */
export function borderWords(
  { frame, border }: Pick<Bordering, 'frame' | 'border'>,
  t: TFunction<'map'>,
  signs: Signs,
): readonly string[] {
  return besideBorder(frame, border).map(({ part, share }) =>
    t('borderWidth', {
      name: 'colour' in part ? areaName(signs, part) : ringName(signs, part),
      width: Math.round(share * 100),
    }),
  );
}
