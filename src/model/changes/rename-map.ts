import type { NetworkMap } from '../network-map';
import { withFields } from './with-fields';

export type RenameMap = { readonly verb: 'renameMap'; readonly title: string };

export function renameMap(map: NetworkMap, { title }: RenameMap): NetworkMap {
  return withFields(map, { title });
}
