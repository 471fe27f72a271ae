import type { Storage } from '../../storage/storage';
import type { Batch, Name, Reading, Writing } from '../../storage/values';
import type { Vault } from '../../vault/vault';
import { openIndex, sealIndex } from './sealed-index';

/** One thing of which there is one in the vault, and which every tab may write: the manifest, the templates. */
export type KeptValue<Content> = {
  readonly content: () => Content;
  /** False until it has been written, and again when it has gone from under an open page. */
  readonly isStored: () => boolean;
  readonly look: () => Promise<Reading<'opened' | 'damaged'>>;
  /** Writes what `change` makes of the newest content, together with the batch. */
  readonly write: (change: (content: Content) => Content, batch: Batch) => Promise<Writing>;
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

  async function look(): Promise<Reading<'opened' | 'damaged'>> {
    const read = await storage.read([name]);
    if (!read.ok) return read;
    const [value] = read.value;
    stored = value !== undefined;
    if (!value || value.revision <= revision) return { ok: true, value: 'opened' };
    revision = value.revision;
    const opened = await openIndex<Content>(vault, value);
    content = opened ?? content;
    return { ok: true, value: opened ? 'opened' : 'damaged' };
  }

  async function write(change: (content: Content) => Content, batch: Batch, rivals = 0): Promise<Writing> {
    const next = change(content);
    const value = await sealIndex(vault, name, revision + 1, next);
    const written = await storage.write({ ...batch, puts: [...batch.puts, { ...value, buildsOn: revision }] });
    if (written.ok) {
      content = next;
      revision = value.revision;
      stored = true;
      return written;
    }
    if (written.problem !== 'stale' || rivals === mostRivals) return written;
    const known = revision;
    const looked = await look();
    if (!looked.ok) return looked;
    return revision > known ? write(change, batch, rivals + 1) : written;
  }

  return { content: () => content, isStored: () => stored, look, write: (change, batch) => write(change, batch) };
}
