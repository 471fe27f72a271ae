import { createContext } from 'react';
import type { OpenMap, Shelf } from '../shelf';

/** What can be asked of the shelf while a map is open. */
export type Keeper = {
  readonly shelf: Shelf;
  /** Another map takes the place of the open one on the screen. */
  readonly onSwap: (open: OpenMap) => void;
  /** The open map is left, and removed. */
  readonly onRemove: (how: Removal['how']) => void;
};

/** A map that was asked to be removed while it was open. */
export type Removal = { readonly map: Pick<OpenMap, 'document'>; readonly how: 'kept' | 'forGood' };

/** What is open of the menu of the map: itself, or what was chosen in it. */
export type MapMenuAsked = 'menu' | 'earlier' | 'takeOut';

export const KeeperContext = createContext<Keeper | undefined>(undefined);
