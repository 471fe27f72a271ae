import type { NetworkMap } from '../network-map';

/** The whole map becomes as it once was. It stays the same map, with the same beginning. */
export type GoBack = {
  readonly verb: 'goBack';
  /** ISO instant: when it was so. */
  readonly at: string;
  readonly to: Pick<NetworkMap, 'title' | 'versions'>;
};

export function goBack(map: NetworkMap, { to: { title, versions } }: GoBack): NetworkMap {
  const isSame = JSON.stringify([map.title, map.versions]) === JSON.stringify([title, versions]);
  return isSame ? map : { ...map, title, versions };
}
