import type { Storage } from '../../storage/storage';
import type { Name, Writing } from '../../storage/values';
import type { Draft } from '../../ui/draft';
import type { Vault } from '../../vault/vault';
import { headerName, openIndex, sealIndex } from './sealed-index';
import type { Plain } from './sealed-record';

/** Text that was being written when the vault was locked: one for each map, until it is back in its field. */
export type Drafts = {
  /** Nothing is kept any more when there is no draft. */
  readonly keep: (id: string, draft: Draft | undefined) => Promise<Writing>;
  readonly read: (id: string) => Promise<Draft | undefined>;
};

export const draftName = (id: string): Name => ({ kind: 'draft', of: id });

export function drafts(storage: Storage, vault: Vault, header: Plain): Drafts {
  const stored = async (id: string) => {
    const read = await storage.read([draftName(id)]);
    return read.ok ? read.value[0] : undefined;
  };
  return {
    keep: async (id, draft) => {
      const needs = { ...headerName, bytes: header };
      if (!draft) return storage.write({ puts: [], drops: [draftName(id)], needs });
      const buildsOn = (await stored(id))?.revision ?? 0;
      const value = await sealIndex(vault, draftName(id), buildsOn + 1, draft);
      return storage.write({ puts: [{ ...value, buildsOn }], needs });
    },
    read: async (id) => {
      const value = await stored(id);
      return value && openIndex<Draft>(vault, value);
    },
  };
}
