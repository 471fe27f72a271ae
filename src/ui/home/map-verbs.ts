import type { KeptMap } from '../shelf';

/** What can be done to one map in the list. */
export type MapVerbs = {
  readonly onOpen: (map: KeptMap) => void;
  readonly onRename: (map: KeptMap, title: string) => void;
  readonly onDuplicate: (map: KeptMap) => void;
  readonly onRemove: (map: KeptMap) => void;
};
