import type { TieEnd } from '../model/tie';
import type { Dot } from '../scene/shapes';
import type { Carry } from './pointers';

export type Live = {
  readonly from: Dot;
  readonly to: Dot;
  /** Whom the line is held over. */
  readonly over: TieEnd | undefined;
};

type Told = {
  readonly show: (live: Live | undefined) => void;
  readonly dropped: (onto: TieEnd | undefined, at: Dot) => void;
};

/** A tie being drawn from a dot to the hand; `not` is the end it cannot come back to. */
export function carryLine(
  from: Dot,
  not: TieEnd,
  dotAt: (at: Dot) => Dot,
  endAt: (dot: Dot) => TieEnd | undefined,
  told: Told,
): Carry {
  return {
    move: ({ at }) => {
      const to = dotAt(at);
      const over = endAt(to);
      told.show({ from, to, over: over === not ? undefined : over });
    },
    drop: ({ at }) => {
      const to = dotAt(at);
      const onto = endAt(to);
      told.show(undefined);
      if (onto !== not) told.dropped(onto, to);
    },
    cancel: () => told.show(undefined),
  };
}
