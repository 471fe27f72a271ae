import type { Storage } from '../../storage/storage';
import type { Batch, Name, Reading, Writing } from '../../storage/values';
import type { Vault } from '../../vault/vault';
import { openIndex, sealIndex } from './sealed-index';

/** One thing of which there is one in the vault, and which every tab may write: the manifest, the templates. */
export type KeptValue<Content> = {
  readonly content: () => Content;
  /** Of what is stored, whether it opened or not; 0 when there is nothing. */
  readonly revision: () => number;
  /** False until it has been written, and again when it has gone from under an open page. */
  readonly isStored: () => boolean;
  readonly look: () => Promise<Reading<'opened' | 'damaged'>>;
  /**
   * Writes what `change` makes of the newest content, together with the batch; under a revision higher than `above`,
   * so that it is newer than a copy that was found.
   */
  readonly write: (change: (content: Content) => Content, batch: Batch, above?: number) => Promise<Writing>;
};

/** Other tabs that may write it between our look and our write. */
const mostRivals = 10;

export function keptValue<Content extends object>(
  storage: Storage,
  vault: Vault,
  name: Name,
  empty: Content,
): KeptValue<Content> {
  let content = empty;
  let revision = 0;
  let stored = false;
  let damaged = false;

  async function look(): Promise<Reading<'opened' | 'damaged'>> {
    const read = await storage.read([name]);
    if (!read.ok) return read;
    const [value] = read.value;
    stored = value !== undefined;
    if (value && value.revision > revision) {
      revision = value.revision;
      const opened = await openIndex<Content>(vault, value);
      content = opened ?? content;
      damaged = opened === undefined;
    }
    return { ok: true, value: damaged ? 'damaged' : 'opened' };
  }

  async function write(change: (content: Content) => Content, batch: Batch, rivals = 0): Promise<Writing> {
    const next = change(content);
    const value = await sealIndex(vault, name, revision + 1, next);
    const written = await storage.write({ ...batch, puts: [...batch.puts, { ...value, buildsOn: revision }] });
    if (written.ok) {
      content = next;
      revision = value.revision;
      stored = true;
      damaged = false;
      return written;
    }
    if (written.problem !== 'stale' || rivals === mostRivals) return written;
    const known = revision;
    const looked = await look();
    if (!looked.ok) return looked;
    return revision > known ? write(change, batch, rivals + 1) : written;
  }

  return {
    content: () => content,
    revision: () => revision,
    isStored: () => stored,
    look,
    write: (change, batch, above = 0) => {
      revision = Math.max(revision, above);
      return write(change, batch);
    },
  };
}
