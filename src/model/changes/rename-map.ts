import type { NetworkMap } from '../network-map';

export type RenameMap = { readonly verb: 'renameMap'; readonly title: string };

export function renameMap(map: NetworkMap, { title }: RenameMap): NetworkMap {
  return map.title === title ? map : { ...map, title };
}
