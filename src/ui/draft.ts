import { createContext } from 'react';
import type { MapId } from '../model/ids';
import type { MapSessionState } from './map/map-session';

/** What was being written at a map, and where, so that a lock takes nothing of it away. */
export type Draft = Partial<Pick<MapSessionState, 'view' | 'chosen' | 'keyboardAt' | 'naming' | 'pasted'>> & {
  /** By the name of the field. */
  readonly texts: Readonly<Record<string, string>>;
};

/** Where drafts are kept, sealed like everything else. */
export type DraftShelf = {
  readonly keepDraft: (id: MapId, draft: Draft | undefined) => Promise<unknown>;
  readonly readDraft: (id: MapId) => Promise<Draft | undefined>;
};

export const DraftShelfContext = createContext<DraftShelf | undefined>(undefined);
