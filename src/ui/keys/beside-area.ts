import type { Version } from '../../model/network-map';
import type { TieEnd } from '../../model/tie';

/**
 * The first of the area before or after that of somebody, among `ids` in reading order. The centre is before all areas,
 * people without an area and groups come after them.
 */
export function besideArea(
  version: Version,
  ids: readonly TieEnd[],
  from: TieEnd,
  way: 'before' | 'after',
): TieEnd | undefined {
  const partOf = (id: TieEnd): string => {
    if (id === 'centre') return 'centre';
    const person = version.people.find((one) => one.id === id);
    return person ? `area ${person.place.area}` : 'groups';
  };
  const parts = [...new Set(ids.map(partOf))];
  const wanted = parts[parts.indexOf(partOf(from)) + (way === 'after' ? 1 : -1)];
  return ids.find((id) => partOf(id) === wanted);
}
