import type { Version } from '../network-map';
import { type Tie, tieQualities } from '../tie';

/** Of the ties offered, those that join two who are on the version and whose id is new there. */
export function tiesThatFit(version: Version, offered: readonly Tie[]): readonly Tie[] {
  const ends = endsOn(version);
  const taken = takenIds(version);
  return offered.flatMap((tie) => {
    if (!joins(ends, tie.between) || taken.has(tie.id)) return [];
    taken.add(tie.id);
    return [{ ...tie, qualities: inOrder(tie.qualities) }];
  });
}

/** Whether these are two who are on the version. */
export function isJoining(version: Version, between: Tie['between']): boolean {
  return joins(endsOn(version), between);
}

function joins(ends: ReadonlySet<string>, [first, second]: Tie['between']): boolean {
  return first !== second && ends.has(first) && ends.has(second);
}

function endsOn({ people, groups }: Version): ReadonlySet<string> {
  return new Set<string>(['centre', ...[...people, ...groups].map(({ id }) => id)]);
}

/** Each quality once, in the order of `tieQualities`. */
export function inOrder(qualities: Tie['qualities']): Tie['qualities'] {
  return tieQualities.filter((quality) => qualities.includes(quality));
}

/** What nothing new on the version may be called. */
export function takenIds({ frame, people, ties, groups, notes, agreements }: Version): Set<string> {
  const all = [frame.rings, frame.areas, people, ties, groups, notes, agreements].flat();
  return new Set<string>(['centre', ...all.map(({ id }) => id)]);
}
