import { useContext, useEffect, useRef, useState } from 'react';
import type { MapId } from '../../model/ids';
import { DraftShelfContext } from '../draft';
import { useProtection } from '../protection';

/** In the draft of a map, beside the texts of its own screen. */
const field = 'newName';

/** The name being written for a map: one that a lock came in the middle of is there when it is asked for again. */
export function useKeptName(map: MapId, title: string) {
  const [typed, setTyped] = useState(title);
  const shelf = useContext(DraftShelfContext);
  const protection = useProtection();
  const written = useRef<string>(undefined);
  const write = (name: string) => {
    written.current = name;
    setTyped(name);
  };

  useEffect(() => {
    if (!shelf) return;
    let isThere = true;
    const putBack = async () => {
      const draft = await shelf.readDraft(map);
      const kept = draft?.texts[field];
      if (!draft || kept === undefined || !isThere) return;
      const { [field]: _, ...texts } = draft.texts;
      if (written.current === undefined) {
        written.current = kept;
        setTyped(kept);
      }
      await shelf.keepDraft(map, Object.keys(texts).length > 0 ? { ...draft, texts } : undefined);
    };
    void putBack();
    return () => {
      isThere = false;
    };
  }, [shelf, map]);

  useEffect(() => {
    if (!shelf) return;
    return protection?.beforeLock(async () => {
      if (written.current === undefined) return;
      const draft = await shelf.readDraft(map);
      await shelf.keepDraft(map, { ...draft, texts: { ...draft?.texts, [field]: written.current } });
    });
  }, [shelf, protection, map]);
  return { typed, write } as const;
}
