import { useContext, useEffect } from 'react';
import type { MapId } from '../../model/ids';
import { type Draft, DraftShelfContext } from '../draft';
import { useMapRoom } from '../map/map-room';
import type { MapSession } from '../map/map-session';
import { useProtection } from '../protection';
import { textsBeingWritten, writeBack } from './texts-being-written';

/** Half-typed text is kept when the vault is locked, and is back in its field when the map is open again. */
export function useKeptDraft(map: MapId): void {
  const { session } = useMapRoom();
  const shelf = useContext(DraftShelfContext);
  const protection = useProtection();

  useEffect(() => {
    if (!shelf) return;
    return protection?.beforeLock(() => shelf.keepDraft(map, draftOf(session)));
  }, [shelf, protection, session, map]);

  useEffect(() => {
    if (!shelf) return;
    const given = new AbortController();
    const putBack = async () => {
      const draft = await shelf.readDraft(map);
      if (!draft || given.signal.aborted) return;
      const { texts, ...where } = draft;
      session.setState(where);
      await writeBack(texts, given.signal);
      if (!given.signal.aborted) await shelf.keepDraft(map, undefined);
    };
    void putBack();
    return () => given.abort();
  }, [shelf, session, map]);
}

function draftOf(session: MapSession): Draft | undefined {
  const { view, chosen, keyboardAt, naming } = session.getState();
  const texts = textsBeingWritten();
  const isNothing = Object.keys(texts).length === 0;
  return isNothing ? undefined : { view, chosen, keyboardAt, naming, texts };
}
