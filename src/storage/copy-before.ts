import { removeFolder } from './remove-folder';
import type { Root } from './second-place';

/** Where everything lies as it was before the last upgrade, until it is no longer needed. */
export const folderBefore = (name: string) => `${name}-before`;

export const dropCopyBefore = (name: string, root: Root | undefined) => removeFolder(folderBefore(name), root);
