import { createContext, useContext } from 'react';

/** What can be reached by keys in every row of a kind. */
export type Column =
  | 'tick'
  | 'name'
  | 'area'
  | 'ring'
  | 'ties'
  | 'qualities'
  | 'members'
  | 'edit'
  | 'connect'
  | 'remove';

/** What is open under a row, and from where it was opened. */
export type Opened = { readonly row: string; readonly from: Column };

/** What the rows of the list share. It stays the same for as long as the list is on the screen. */
export type ListRoom = {
  /** To one thing in a row, or to where the row begins. */
  readonly focus: (row: string, column?: Column) => void;
  /** Brings the keyboard to a row that is read next to this one, before this one goes. */
  readonly focusBeside: (row: string) => void;
  readonly open: (opened: Opened) => void;
  /** Closes what is open under a row, and brings the keyboard back to where it was opened. */
  readonly close: () => void;
};

export const ListRoomContext = createContext<ListRoom | undefined>(undefined);

export function useListRoom(): ListRoom {
  const room = useContext(ListRoomContext);
  if (!room) throw new Error('This belongs inside the list.');
  return room;
}
