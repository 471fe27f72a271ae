import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../announcing/announce';
import { useIsReading, useMapRoom } from '../map/map-room';
import { atRest } from '../map/map-session';
import type { OpenMap, PenState } from '../shelf';

/** Puts down what is in hand when another tab gets the map, and says whose turn it is. */
export function useReading({ pen }: OpenMap): void {
  const room = useMapRoom();
  const isReading = useIsReading();
  const { t } = useTranslation('map');
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
      const words = penWords(now, before);
      if (words === 'moved') room.session.setState({ said: { text: t('pen.moved'), undo: false, at: Date.now() } });
      else if (words) announce(t(`pen.${words}`));
    };
    say(pen.state.getState(), undefined);
    return pen.state.subscribe(say);
  }, [room, pen, t]);
}

/** What is said when the pen of a map has come, has gone, or was asked for. */
function penWords(now: PenState, before: PenState | undefined) {
  if (now.at === 'here') return before?.at === 'elsewhere' ? 'moved' : undefined;
  if (now.at !== 'elsewhere') return undefined;
  if (!before) return 'opened';
  if (before.at === 'here') return 'left';
  if (before.at !== 'elsewhere') return undefined;
  if (now.asked && now.asked !== before.asked) return now.asked;
  return now.gone === before.gone ? undefined : now.gone;
}
