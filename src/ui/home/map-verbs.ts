import type { Outcome } from '../../model/outcome';
import type { KeptMap, OpenMap, OpenProblem, Reminder, Shelf } from '../shelf';

/** What is asked of a map in its menu and takes more than that. */
export type CardDeed = 'rename' | 'earlier' | 'remind' | 'takeOut';

/** What can be done to one map in the list. */
export type MapVerbs = {
  readonly shelf: Shelf;
  readonly onOpen: (map: KeptMap) => void;
  readonly onOpenAs: (open: () => Promise<Outcome<OpenMap, OpenProblem>>) => void;
  readonly onRename: (map: KeptMap, title: string) => void;
  readonly onDuplicate: (map: KeptMap) => void;
  readonly onRemind: (map: KeptMap, reminder: Reminder) => void;
  readonly onRemove: (map: KeptMap) => void;
  readonly onRemoveForGood: (map: KeptMap) => void;
  readonly onProblem: (problem: OpenProblem) => void;
};
