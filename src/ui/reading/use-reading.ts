import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../announcing/announce';
import { useIsReading, useMapRoom } from '../map/map-room';
import { atRest } from '../map/map-session';
import type { OpenMap, PenState } from '../shelf';
import { useWhyOff } from './use-why-off';

/** Puts down what is in hand when another tab gets the map, and says whose turn it is. */
export function useReading({ pen }: OpenMap): void {
  const room = useMapRoom();
  const isReading = useIsReading();
  const { t } = useTranslation('map');
  useWhyOff(isReading, room.refuse);
  const settle = useCallback(() => {
    for (const half of room.halfDone) half();
  }, [room]);
  useEffect(() => pen.beforeGiving(settle), [pen, settle]);
  useEffect(() => {
    if (!isReading) return;
    room.session.setState(({ finding }) => ({
      ...atRest,
      pasted: undefined,
      said: undefined,
      finding: finding?.what === 'connect' ? undefined : finding,
    }));
  }, [room, isReading]);
  useEffect(() => {
    const say = (now: PenState, before: PenState | undefined) => {
      if (now.at === 'here' && before?.at === 'elsewhere') {
        room.session.setState({ said: { text: t('pen.moved'), undo: false, at: Date.now() } });
      }
      if (now.at === 'elsewhere' && before?.at === 'here') announce(t('pen.left'));
      if (now.at === 'elsewhere' && !before) announce(t('pen.opened'));
      if (now.at !== 'elsewhere' || before?.at !== 'elsewhere') return;
      if (now.asked && now.asked !== before.asked) announce(t(`pen.${now.asked}`));
      if (now.isGone && !before.isGone) announce(t('pen.gone'));
    };
    say(pen.state.getState(), undefined);
    return pen.state.subscribe(say);
  }, [room, pen, t]);
}
