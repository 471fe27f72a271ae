import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../model/ids';
import type { Spot } from '../../model/points';
import { fineStep, nudgePeople, type SegmentStep, type StepLimit, stepPeople } from '../../model/steps';
import { announce } from '../announcing/announce';
import { runIn, useMapRoom, versionIn } from '../map/map-room';
import { chosenPeople } from '../map/map-session';
import { hasControl } from '../parts/control-key';
import { ringName } from '../parts/scene-words';

const steps: Readonly<Record<string, SegmentStep>> = {
  ArrowUp: 'inwards',
  ArrowDown: 'outwards',
  ArrowRight: 'clockwise',
  ArrowLeft: 'counterClockwise',
};

const fine: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowUp: { x: 0, y: fineStep },
  ArrowDown: { x: 0, y: -fineStep },
  ArrowRight: { x: fineStep, y: 0 },
  ArrowLeft: { x: -fineStep, y: 0 },
};

/** Ctrl or ⌘ and arrows move the chosen by ring and area, with Shift a little. Tells whether the key was such a one. */
export function useStepKeys(acted: () => void): (event: KeyboardEvent) => boolean {
  const room = useMapRoom();
  const sayLimit = useLimitWords();
  const nudge = (ids: readonly PersonId[], by: Spot) =>
    runIn(room, { verb: 'placePeople', places: nudgePeople(versionIn(room), ids, by) }, `fine ${ids.join(' ')}`);
  const move = (ids: readonly PersonId[], step: SegmentStep) => {
    const { places, limits } = stepPeople(versionIn(room), ids, step);
    if (places.length > 0) runIn(room, { verb: 'placePeople', places });
    else if (limits[0]) sayLimit(limits[0].limit);
  };
  return (event) => {
    const step = hasControl(event) ? steps[event.key] : undefined;
    if (!step) return false;
    acted();
    const ids = chosenPeople(room.session.getState());
    const by = event.shiftKey ? fine[event.key] : undefined;
    if (by) nudge(ids, by);
    else move(ids, step);
    return true;
  };
}

function useLimitWords(): (limit: StepLimit) => void {
  const room = useMapRoom();
  const { t } = useTranslation('map');
  const { t: said } = useTranslation('said');
  const { t: signs } = useTranslation('signs');
  return (limit) => {
    const [ring] = versionIn(room).frame.rings;
    const words = {
      innermost: () => (ring ? said('innermost', { ring: ringName(signs, ring) }) : t('limit.nearest')),
      outermost: () => (ring ? said('outermost', { outside: signs('outside') }) : t('limit.farthest')),
      noAreas: () => said('noAreas'),
      onlyArea: () => t('limit.onlyArea'),
    };
    announce(words[limit]());
  };
}
