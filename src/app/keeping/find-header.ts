import type { Outcome } from '../../model/outcome';
import type { SecondPlace } from '../../storage/second-place';
import type { Storage } from '../../storage/storage';
import type { Value } from '../../storage/values';
import type { StorageProblem } from '../../ui/shelf';
import { protectionOf } from '../../vault/protection';
import { isSameVault } from '../../vault/same-vault';
import { openVault, type Vault } from '../../vault/vault';
import { asTold } from './as-told';
import { newestFirst, readHeaders } from './read-headers';

type FoundHeader = { readonly value: Value; readonly vault: Vault };

type Work = {
  readonly storage: Storage;
  readonly second: SecondPlace | undefined;
  /** The vault that is open, so that what is open opens again. */
  readonly inUse: FoundHeader;
};

/**
 * The newest header of the vault that is open, put back in the first place where it has gone from there. Where another
 * tab has meanwhile begun another vault, that one counts; it is never written over.
 */
export async function findHeader(work: Work): Promise<Outcome<FoundHeader, StorageProblem>> {
  const { inUse } = work;
  const read = await readHeaders(work);
  if (!read.ok) return { ok: false, problem: asTold(read.problem) };
  const { here, there } = read.value;
  const another = here && (await anotherVault(here, inUse));
  if (another) return another;
  for (const value of newestFirst([here, inUse.value, ...there])) {
    if (!(await isSameVault(value.bytes, inUse.value.bytes))) continue;
    return place(work, here, { value, vault: inUse.vault });
  }
  return { ok: false, problem: 'damaged' };
}

/** `undefined` when it is that of the vault that is open, or too damaged to be of any. */
async function anotherVault(
  here: Value,
  inUse: FoundHeader,
): Promise<Outcome<FoundHeader, StorageProblem> | undefined> {
  const protection = await protectionOf(here.bytes);
  if (!protection.ok) return protection.problem === 'newer' ? protection : undefined;
  if (await isSameVault(here.bytes, inUse.value.bytes)) return undefined;
  const opened = await openVault(here.bytes);
  return opened.ok ? { ok: true, value: { value: here, vault: opened.value } } : { ok: false, problem: 'failed' };
}

/** The first place holds it when this returns. Another tab that was faster has put one there too. */
async function place(
  work: Work,
  here: Value | undefined,
  header: FoundHeader,
): Promise<Outcome<FoundHeader, StorageProblem>> {
  if (header.value === here) return { ok: true, value: header };
  const written = await work.storage.write({ puts: [{ ...header.value, buildsOn: here?.revision ?? 0 }] });
  if (written.ok) return { ok: true, value: header };
  return written.problem === 'stale' ? findHeader(work) : { ok: false, problem: asTold(written.problem) };
}
