import type { Name, Value } from '../../storage/values';
import type { Vault } from '../../vault/vault';
import { indexSteps } from './steps/index-steps';

/** The format of what is sealed with the index key. */
export const indexFormat = indexSteps.length + 1;

export const headerName: Name = { kind: 'header', of: '' };
export const manifestName: Name = { kind: 'manifest', of: '' };
/** In the second place only. */
export const copiedName: Name = { kind: 'copied', of: '' };
export const templatesName: Name = { kind: 'templates', of: '' };
export const backedUpName: Name = { kind: 'backup', of: '' };
export const entryName = (id: string): Name => ({ kind: 'entry', of: id });
export const recordName = (id: string): Name => ({ kind: 'record', of: id });

/** The manifest or an entry, ready to be stored. */
export async function sealIndex(vault: Vault, name: Name, revision: number, content: object): Promise<Value> {
  const plain = new TextEncoder().encode(JSON.stringify(content));
  const bytes = await vault.sealIndex(plain, { mapId: name.of, kind: name.kind, revision, format: indexFormat });
  return { ...name, revision, format: indexFormat, bytes };
}

/**
 * `undefined` when it was damaged, sealed for another place, or by a later version. What opens is what this program has
 * written, and is as it would write it today.
 */
export async function openIndex<Content>(vault: Vault, value: Value, steps = indexSteps): Promise<Content | undefined> {
  const { kind, of, revision, format, bytes } = value;
  if (format > steps.length + 1) return undefined;
  const opened = await vault.openIndex(bytes, { mapId: of, kind, revision, format });
  if (!opened.ok) return undefined;
  const content: unknown = JSON.parse(new TextDecoder().decode(opened.value));
  return steps.slice(format - 1).reduce((now, step) => step({ kind, of }, now), content) as Content;
}
