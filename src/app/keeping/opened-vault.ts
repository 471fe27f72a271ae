import type { Value } from '../../storage/values';
import type { Vault } from '../../vault/vault';

/** A vault that is open, with its header as it is stored. */
export type OpenedVault = {
  readonly header: Value;
  readonly vault: Vault;
  /** It has just been made: nothing is kept in it. */
  readonly isNew: boolean;
};
