import type { SecondPlace } from '../../storage/second-place';
import type { Reading, Value } from '../../storage/values';
import type { Vault } from '../../vault/vault';
import type { Entry, Manifest } from './kept-entry';
import { copiedName, indexFormat, openIndex, sealIndex } from './sealed-index';
import { openRecord } from './sealed-record';

/**
 * What the second place should hold, sealed: the manifest as it was when it was last copied, with the revision of the
 * copy of each map, 0 where there is none yet.
 */
export type Copied = Manifest & {
  /** The revision of that manifest. */
  readonly manifest: number;
};

/** The same sealed bytes as in the first place. */
export type MapCopy = { readonly entry: Value; readonly record: Value };

/** What the files are called. */
export const headerFile = 'header';
export const templatesFile = 'templates';
export const manifestFile = 'manifest';
export const mapFile = (id: string) => `map-${id}`;
export const mapIn = (file: string) => (file.startsWith('map-') ? file.slice(4) : undefined);

/**
 * The newest list of what has been copied, with its revision; `undefined` when there is none that opens. What a later
 * version has copied is its own, and is not mended by this one.
 */
export async function readCopied(
  second: SecondPlace,
  vault: Vault,
): Promise<Reading<{ readonly content: Copied; readonly revision: number } | undefined>> {
  const read = await second.read(manifestFile);
  if (!read.ok) return read;
  for (const [value] of read.value.map(({ values }) => values)) {
    if (value && value.format > indexFormat) return { ok: false, problem: 'newer' };
    const content = value && (await openIndex<Copied>(vault, value));
    if (content) return { ok: true, value: { content, revision: value.revision } };
  }
  return { ok: true, value: undefined };
}

export async function writeCopied(second: SecondPlace, vault: Vault, revision: number, content: Copied) {
  return second.write(manifestFile, [await sealIndex(vault, copiedName, revision, content)]);
}

/** The newest copy of a map of which both parts authenticate. */
export async function readMapCopy(second: SecondPlace, vault: Vault, id: string): Promise<MapCopy | undefined> {
  const read = await second.read(mapFile(id));
  for (const { values } of read.ok ? read.value : []) {
    const [entry, record] = values;
    if (entry?.of === id && record && (await isWhole(vault, id, { entry, record }))) return { entry, record };
  }
  return undefined;
}

export async function isWhole(vault: Vault, id: string, { entry, record }: MapCopy): Promise<boolean> {
  const told = await openIndex<Entry>(vault, entry);
  const key = told && (await vault.openMapKey(id, told.key));
  return told !== undefined && key?.ok === true && (await openRecord(key.value, id, told.record, record)) !== undefined;
}
