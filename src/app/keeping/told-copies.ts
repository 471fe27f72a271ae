import type { SecondPlace } from '../../storage/second-place';
import type { Copies } from '../../ui/shelf';
import type { Vault } from '../../vault/vault';
import { manifestFile, readCopied } from './copies';
import type { KeptIndex } from './kept-index';

type Kept = { readonly vault: Vault; readonly index: KeptIndex };

/** What the second place says that it holds, beside what the first one does. */
export async function toldCopies(second: SecondPlace | undefined, { vault, index }: Kept): Promise<Copies> {
  if (!second) return { state: 'noPlace' };
  const [copied, at] = await Promise.all([readCopied(second, vault), second.writtenAt(manifestFile)]);
  if (!copied.ok) return { state: 'failed' };
  const maps = copied.value?.content.maps ?? {};
  const waiting = index.ids().filter((id) => (maps[id] ?? 0) < index.revisionOf(id)).length;
  return { state: 'there', waiting, ...(at.ok && at.value && { at: at.value }) };
}
