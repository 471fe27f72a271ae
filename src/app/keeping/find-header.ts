import type { Outcome } from '../../model/outcome';
import type { ChangeCounter } from '../../storage/change-counter';
import type { SecondPlace } from '../../storage/second-place';
import type { Storage } from '../../storage/storage';
import type { Reading, Value } from '../../storage/values';
import type { StorageProblem } from '../../ui/shelf';
import { newVault, openVault, type Vault } from '../../vault/vault';
import { asTold } from './as-told';
import { headerFile } from './copies';
import { headerName } from './sealed-index';

export type FoundHeader = {
  readonly value: Value;
  readonly vault: Vault;
  /** It was in the first place, or has been put back there; or there was none anywhere and it has been made. */
  readonly found: 'here' | 'putBack' | 'made';
};

type Work = {
  readonly storage: Storage;
  readonly second: SecondPlace | undefined;
  readonly counter: ChangeCounter;
  /** That of the vault that is open, so that what is open opens again. */
  readonly inUse: Value | undefined;
};

/**
 * The newest header that opens, of those in both places. A vault is made only when there is none anywhere and every
 * place there is has answered, so that one that cannot be reached just now is never taken for a first start.
 */
export async function findHeader(work: Work): Promise<Outcome<FoundHeader, StorageProblem>> {
  const { storage, second, counter, inUse } = work;
  const [read, copies] = await Promise.all([storage.read([headerName]), second?.read(headerFile) ?? noCopies]);
  if (!read.ok) return { ok: false, problem: asTold(read.problem) };
  const [here] = read.value;
  const there = copies.ok ? copies.value.flatMap(({ values }) => values) : [];
  const candidates = [here, inUse, ...there].filter((value) => value !== undefined);
  let problem: StorageProblem = 'damaged';
  for (const value of candidates.toSorted((one, other) => other.revision - one.revision)) {
    const vault = await openVault(value.bytes);
    if (vault.ok) return place(work, here, { value, vault: vault.value, found: value === here ? 'here' : 'putBack' });
    problem = vault.problem;
  }
  if (candidates.length > 0) return { ok: false, problem };
  if (!copies.ok && counter.read() !== undefined) return { ok: false, problem: 'failed' };
  const value: Value = { ...headerName, revision: 1, format: 1, bytes: await newVault() };
  const vault = await openVault(value.bytes);
  return vault.ok ? place(work, undefined, { value, vault: vault.value, found: 'made' }) : vault;
}

/** The first place holds it when this returns. Another tab that was faster has found or made one too. */
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

const noCopies: Reading<readonly []> = { ok: true, value: [] };
