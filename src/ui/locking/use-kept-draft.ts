import { useContext, useEffect, useRef } from 'react';
import type { MapId } from '../../model/ids';
import { type Draft, DraftShelfContext } from '../draft';
import { useMapRoom } from '../map/map-room';
import type { MapSession } from '../map/map-session';
import { useProtection } from '../protection';
import { type Texts, textsBeingWritten, writeBack } from './texts-being-written';

/** Half-typed text is kept when the vault is locked, and is back in its field when that is on the screen again. */
export function useKeptDraft(map: MapId): void {
  const { session } = useMapRoom();
  const shelf = useContext(DraftShelfContext);
  const protection = useProtection();
  /** Of an earlier lock, and not in their fields yet. */
  const waiting = useRef<Texts>({});

  useEffect(() => {
    if (!shelf) return;
    return protection?.beforeLock(() =>
      shelf.keepDraft(map, draftOf(session, { ...waiting.current, ...textsBeingWritten() })),
    );
  }, [shelf, protection, session, map]);

  useEffect(() => {
    if (!shelf) return;
    const given = new AbortController();
    const putBack = async () => {
      const draft = await shelf.readDraft(map);
      if (!draft || given.signal.aborted) return;
      const { texts, ...where } = draft;
      session.setState(where);
      waiting.current = texts;
      writeBack(texts, given.signal, (left) => {
        waiting.current = left;
        // Where it was written has been shown again, and is not another time.
        void shelf.keepDraft(map, draftOf(session, left, { naming: undefined, pasted: undefined }));
      });
    };
    void putBack();
    return () => given.abort();
  }, [shelf, session, map]);
}

function draftOf(session: MapSession, texts: Texts, shown: Partial<Draft> = {}): Draft | undefined {
  const { view, chosen, keyboardAt, naming, pasted } = session.getState();
  const isNothing = Object.keys(texts).length === 0;
  return isNothing ? undefined : { view, chosen, keyboardAt, naming, pasted, ...shown, texts };
}
