import type { TieEnd } from '../model/tie';
import type { InTheWay } from './bows';
import { boxAround } from './boxes';
import type { Box } from './shapes';
import type { Fastening } from './ties-in-place';

/** The tokens that are in one of the two only, or not as they were: as they were and as they are. */
export function changedTokens(
  before: ReadonlyMap<TieEnd, Fastening>,
  now: ReadonlyMap<TieEnd, Fastening>,
): readonly InTheWay[] {
  const changed: InTheWay[] = [];
  const note = (id: TieEnd, end: Fastening, other: Fastening | undefined) => {
    const { at, radius, outline } = end;
    if (outline || (at.x === other?.at.x && at.y === other.at.y && radius === other.radius)) return;
    changed.push({ id, at, radius });
  };
  for (const [id, end] of before) note(id, end, now.get(id));
  for (const [id, end] of now) note(id, end, before.get(id));
  return changed;
}

/** How far round a token that has changed texts may find a better place, or a worse one. */
const reach = 220;

export function touchedRound({ at }: InTheWay): Box {
  return boxAround(at, reach, reach / 1.5);
}
