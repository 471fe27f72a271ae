import { type Bytes, textBytes } from './bytes';

/**
 * Where a sealed value belongs. It opens under no other label, so that it cannot be moved to another map or
 * kind, nor passed off as another revision or format.
 */
export type Label = {
  readonly mapId: string;
  readonly kind: string;
  readonly revision: number;
  readonly format: number;
};

/** What AES-GCM authenticates beside the value. Kinds hold no bar, so that the parts cannot be read in two ways. */
export function associatedData({ mapId, kind, revision, format }: Label): Bytes {
  return textBytes(`vk1|${mapId}|${kind}|${revision}|${format}`);
}
