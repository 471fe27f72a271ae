import type { Outcome } from '../../model/outcome';
import { secondIn, storageIn } from '../../storage/drawers';
import type { SecondPlace } from '../../storage/second-place';
import type { Storage } from '../../storage/storage';
import type { Value, Writing } from '../../storage/values';
import type { StorageProblem } from '../../ui/shelf';
import type { Vault } from '../../vault/vault';
import { asTold } from './as-told';
import { headerFile } from './copies';
import type { InTurn } from './copying';
import { copyingRound } from './copying-round';
import { drawerOf } from './drawer-of';
import { dropOthers } from './drop-others';
import { sealBeside } from './seal-beside';
import { headerName } from './sealed-index';

type Work = {
  /** Both places, with all that lies in them. */
  readonly storage: Storage;
  readonly second: SecondPlace | undefined;
  /** The one in which copies are written: neither that nor clearing up goes on meanwhile. */
  readonly inTurn: InTurn;
  readonly from: { readonly header: Value; readonly vault: Vault };
  readonly to: { readonly header: Value['bytes']; readonly vault: Vault };
};

/** How often what other tabs store meanwhile is sealed after it. */
const mostRounds = 20;

/**
 * Seals everything anew for another vault, beside what there is; then, at once, the new header takes the place of the
 * old one; and only then what belongs to the old one is dropped, in both places. Whoever is interrupted has all of the
 * old vault or all of the new one, and the next start drops the rest.
 */
export function rekey(work: Work): Promise<Outcome<undefined, StorageProblem>> {
  return work.inTurn(async () => {
    const header: Value = { ...work.from.header, revision: work.from.header.revision + 1, bytes: work.to.header };
    const swapped = await sealAndSwap(work, header);
    if (!swapped.ok) return { ok: false, problem: asTold(swapped.problem) };
    if (await copied(work)) await dropOthers(work, header);
    return { ok: true, value: undefined };
  });
}

async function sealAndSwap({ storage, from, to }: Work, header: Value): Promise<Writing> {
  const [before, after] = await Promise.all([drawerOf(from.header.bytes), drawerOf(to.header)]);
  const needs = { ...headerName, bytes: from.header.bytes };
  // What an earlier attempt has left.
  const cleared = await storage.write({ puts: [], keepsOnly: before, needs });
  if (!cleared.ok) return cleared;
  const seal = sealBeside(storage, { drawer: before, vault: from.vault }, { drawer: after, vault: to.vault });
  for (let round = 1; ; round += 1) {
    const expects = await seal();
    if (!expects.ok) return expects;
    const puts = [{ ...header, buildsOn: from.header.revision }];
    const swapped = await storage.write({ puts, needs, expects: expects.value });
    if (swapped.ok || swapped.problem !== 'stale' || round === mostRounds) return swapped;
  }
}

/** Whether there is a copy of everything in the second place; until there is, the copies of the old vault stay. */
async function copied({ storage, second, to }: Work): Promise<boolean> {
  if (!second) return true;
  const drawer = await drawerOf(to.header);
  const [own, files] = [storageIn(drawer, storage), secondIn(drawer, second)];
  const entries = await own.readAll('entry');
  if (!entries.ok) return false;
  // The header comes when all that it opens is there.
  const allButHeader: SecondPlace = {
    ...files,
    write: async (file, values) => (file === headerFile ? { ok: true, value: undefined } : files.write(file, values)),
  };
  const copy = copyingRound({ storage: own, second: allButHeader, vault: to.vault, header: to.header });
  return copy(entries.value.map(({ of }) => of));
}
