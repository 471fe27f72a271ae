import type { Version } from '../network-map';
import { type Tie, tieQualities } from '../tie';

/** Of the ties offered, those that join two who are on the version and whose id is new there. */
export function tiesThatFit(version: Version, offered: readonly Tie[]): readonly Tie[] {
  const ends = new Set<string>(['centre', ...[...version.people, ...version.groups].map(({ id }) => id)]);
  const taken = takenIds(version);
  return offered.flatMap((tie) => {
    const [first, second] = tie.between;
    if (first === second || !ends.has(first) || !ends.has(second) || taken.has(tie.id)) return [];
    taken.add(tie.id);
    return [{ ...tie, qualities: inOrder(tie.qualities) }];
  });
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
