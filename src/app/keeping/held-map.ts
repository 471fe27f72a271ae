import type { SharedDocument } from '../../document/open-document';
import type { NetworkMap } from '../../model/network-map';
import type { KeptMap } from '../../ui/shelf';
import type { SaveLoop } from './save-loop';
import type { TabPen } from './tab-pen';

/** A map in memory: open on the screen, or not yet on the disk. */
export type HeldMap = {
  readonly document: SharedDocument;
  readonly saving: SaveLoop;
  readonly pen: TabPen;
  /** It was made as a blank map, perhaps before this page was loaded. */
  readonly madeBlank: boolean;
  /** As it was found on the disk; `undefined` when it is new. */
  readonly opened: NetworkMap | undefined;
  /** What the list says of it, as it is or was. */
  readonly summaryOf: (map: NetworkMap) => KeptMap;
  /** How many have it open. */
  users: number;
  removedAt?: string | undefined;
};

export type HeldAs = {
  readonly isKept: boolean;
  readonly isBlank: boolean;
  /** Another tab has its lock. */
  readonly isElsewhere?: boolean;
};
