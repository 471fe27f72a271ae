import type { GroupId, PersonId, TieId } from './ids';

export type Tie = {
  readonly id: TieId;
  readonly between: readonly [TieEnd, TieEnd];
  /** Several at once; none is a plain tie. In the order of `tieQualities`. */
  readonly qualities: readonly TieQuality[];
  /** Which way support goes. */
  readonly direction: TieDirection;
  readonly label?: string;
  readonly note?: string;
};

export type TieEnd = 'centre' | PersonId | GroupId;

export const tieQualities = [
  'strong',
  'distant',
  'straining',
  'conflict',
  'broken',
  'dormant',
  'wished',
  'unsure',
] as const;
export type TieQuality = (typeof tieQualities)[number];

export const tieDirections = ['none', 'toFirst', 'toSecond', 'both'] as const;
export type TieDirection = (typeof tieDirections)[number];
