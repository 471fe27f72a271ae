import { useEffect } from 'react';
import { type MapRoom, useMapRoom, versionIn } from '../map/map-room';
import { storedAgainWords } from '../map/save-status';
import type { OpenMap } from '../shelf';
import { announce } from './announce';
import { announceChanges } from './announce-changes';
import { type SaidWords, saidWords } from './said-words';
import { sessionWords } from './session-words';
import { useSpeech } from './use-speech';

/** Everything that is said while a map is open, in both of its views. */
export function useAnnouncements(saveState: OpenMap['saveState']): void {
  const room = useMapRoom();
  const speech = useSpeech();
  useEffect(() => {
    const words = () => saidWords(speech);
    const stops = [
      announceChanges(room.document, words),
      announceSession(room, words),
      announceSaving(saveState, words, (problem) => speech.t(`notSaved.${problem}`, { ns: 'map' })),
      saveState.subscribe(({ storedAgain }, before) => {
        if (!storedAgain || storedAgain === before.storedAgain) return;
        const text = storedAgainWords(storedAgain, speech.getFixedT(null, 'map'), speech.getFixedT(null, 'common'));
        announce(text, 'assertive');
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [room, speech, saveState]);
}

function announceSession(room: MapRoom, words: () => SaidWords): () => void {
  const { document, session } = room;
  let movingSince = 0;
  return session.subscribe((now, before) => {
    const { revision } = document.getState();
    if (now.moving && now.moving !== before.moving) movingSince = revision;
    const message = sessionWords(words(), versionIn(room), { before, now });
    if (message && !isSaidByTick(message)) announce(message.text, message.how);
    if (before.moving && !now.moving && revision === movingSince) announce(words().said('cancelled'), 'aside');
  });
}

/** A tick says itself that it is on. */
function isSaidByTick({ how }: { readonly how: string }): boolean {
  return how === 'aside' && document.activeElement?.matches('[type="checkbox"]') === true;
}

/** Silent while it works. */
function announceSaving(
  saveState: OpenMap['saveState'],
  words: () => SaidWords,
  notSaved: (problem: NonNullable<ReturnType<OpenMap['saveState']['getState']>['problem']>) => string,
): () => void {
  const { problem } = saveState.getState();
  if (problem) announce(notSaved(problem), 'assertive');
  return saveState.subscribe((now, before) => {
    if (now.problem && now.problem !== before.problem) announce(notSaved(now.problem), 'assertive');
    if (before.problem && !now.problem) announce(words().said('savingAgain'));
  });
}
