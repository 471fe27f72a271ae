import type { ChangeCounter } from '../../storage/change-counter';
import type { SecondPlace } from '../../storage/second-place';
import type { Storage } from '../../storage/storage';
import type { Cost } from '../../vault/cost';
import type { Stretch } from '../../vault/stretch';
import type { BeforeUpgrade } from '../keeping/before-upgrade';
import type { InTurn } from '../keeping/copying';
import type { AllTabs } from './all-tabs';
import type { WrongTries } from './wrong-tries';

/** What the door works with. */
export type DoorPlaces = {
  readonly name: string;
  readonly storage: Storage;
  readonly second: SecondPlace | undefined;
  readonly counter: ChangeCounter;
  readonly before: BeforeUpgrade;
  /** Writing of copies, by one tab at a time. */
  readonly inTurn: InTurn;
  readonly tries: WrongTries;
  readonly tabs: AllTabs;
  readonly stretch: Stretch;
  /** What a guess is to cost from now on; it takes seconds to find out. */
  readonly costOfToday: () => Promise<Cost>;
  /** Loads a page that knows nothing. */
  readonly leave: () => void;
};
