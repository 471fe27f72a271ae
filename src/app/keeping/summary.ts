import { lastVersion } from '../../model/last-version';
import type { NetworkMap } from '../../model/network-map';
import { thumbnailOf } from '../../scene/thumbnail';
import type { KeptMap } from '../../ui/shelf';

const known = new WeakMap<NetworkMap, KeptMap>();

/** What the list says of a map, worked out once for each value of the map. */
export function summaryOf(map: NetworkMap): KeptMap {
  const summary = known.get(map) ?? newSummary(map);
  known.set(map, summary);
  return summary;
}

function newSummary(map: NetworkMap): KeptMap {
  const { id, title, updatedAt } = map;
  const shown = lastVersion(map);
  return { id, title, changedAt: updatedAt, people: shown.people.length, thumbnail: thumbnailOf(shown) };
}
