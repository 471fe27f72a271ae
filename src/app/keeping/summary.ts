import type { NetworkMap, Version } from '../../model/network-map';
import type { Thumbnail } from '../../scene/thumbnail';
import type { KeptMap } from '../../ui/shelf';

export type ThumbnailOf = (version: Version) => Thumbnail;

/** What the list says of a map, worked out once for each value of the map. */
export function summaries(thumbnailOf: ThumbnailOf): (map: NetworkMap) => KeptMap {
  const known = new WeakMap<NetworkMap, KeptMap>();
  return (map) => {
    const summary = known.get(map) ?? summaryOf(map, thumbnailOf);
    known.set(map, summary);
    return summary;
  };
}

function summaryOf({ id, title, updatedAt, versions }: NetworkMap, thumbnailOf: ThumbnailOf): KeptMap {
  const shown = versions.at(-1) ?? versions[0];
  return { id, title, changedAt: updatedAt, people: shown.people.length, thumbnail: thumbnailOf(shown) };
}
