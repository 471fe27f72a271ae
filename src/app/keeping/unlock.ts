import type { Outcome } from '../../model/outcome';
import { startNewLog } from '../../storage/start-new-log';
import type { Reading } from '../../storage/values';
import type { StorageProblem } from '../../ui/shelf';
import { asTold } from './as-told';
import { type Copied, readCopied } from './copies';
import { placesOf } from './drawer-of';
import { findHeader } from './find-header';
import type { Wholeness } from './kept-index';
import { mend, putBackTemplates } from './mend';
import type { OpenedVault } from './opened-vault';
import { tidy } from './tidy';
import { keptUnder, type Places, type Unlocked } from './unlocked';

type Found = { readonly copied: Copied | undefined; readonly whole: Wholeness };

/** `looked` is `undefined` where what was seen has been changed since. */
type Opened = { readonly unlocked: Unlocked; readonly looked: Wholeness | undefined };

/**
 * Looks at what is kept in the vault that was opened, and puts the first place right. `before` is what was open when
 * the first place was found to have lost its vault: an open page stores again what it has in memory, so nothing of
 * that is missing.
 */
export async function unlock(
  places: Places,
  opened: OpenedVault,
  before: Unlocked | undefined,
): Promise<Outcome<Opened, StorageProblem>> {
  const { storage, counter } = places;
  // Read first: what other tabs save from now on is not to be missed.
  const count = counter.read() ?? 0;
  const under = await newestVault(places, opened, before);
  if (!under.ok) return under;
  const { own, unlocked } = under.value;
  const { index } = unlocked;
  const looked = await look(own, unlocked);
  if (!looked.ok) return { ok: false, problem: asTold(looked.problem) };
  const isAnew = !before && opened.isNew && count > 0;
  if (isAnew) await index.adopt({ maps: {}, gone: count, startedAnew: true }, 0);
  const { copied, whole } = looked.value;
  const isMended = (await putRight(own, unlocked, copied)) || (await putBackMissing(places, unlocked, before));
  const isAsLooked = !isMended && !isAnew;
  const missing = before ? 0 : Math.max(0, count - index.changes());
  if (!before) counter.write(index.changes());
  if (isMended || missing > 0) places.restored(missing);
  if (missing > 0 || !isAsLooked) void startNewLog(storage);
  void tidy(places, own, unlocked);
  return { ok: true, value: { unlocked, looked: isAsLooked ? whole : undefined } };
}

async function newestVault(
  places: Places,
  opened: OpenedVault,
  before: Unlocked | undefined,
): Promise<Outcome<{ readonly own: Places; readonly unlocked: Unlocked }, StorageProblem>> {
  const { storage, second } = places;
  const { header: last, vault: open } = before ?? opened;
  const header = await findHeader({ storage, second, inUse: { value: last, vault: open } });
  if (!header.ok) return header;
  const { value, vault } = header.value;
  const own = await placesOf(value.bytes, places);
  const unlocked = sameVault(before, value.bytes) ?? keptUnder(own, vault, value);
  if (unlocked !== before) before?.copying?.stop();
  return { ok: true, value: { own, unlocked } };
}

/** Tells what has been copied. Copies that a later version has made are not to be read by this one, nor written over. */
async function look({ second }: Places, { vault, index }: Unlocked): Promise<Reading<Found>> {
  // Before the first place: what is copied meanwhile is there as well.
  const copied = second && (await readCopied(second, vault));
  if (copied?.ok === false && copied.problem === 'newer') return copied;
  const looked = await index.look();
  if (!looked.ok) return looked;
  return { ok: true, value: { copied: copied?.ok ? copied.value?.content : undefined, whole: looked.value } };
}

function sameVault(before: Unlocked | undefined, header: Uint8Array): Unlocked | undefined {
  return before?.header.bytes.join() === header.join() ? before : undefined;
}

/** What neither place has any more may lie in what was kept before the last upgrade. */
async function putBackMissing({ before }: Places, { index }: Unlocked, open: Unlocked | undefined): Promise<boolean> {
  if (open) return false;
  const maps = Object.entries(index.manifest()?.maps ?? {});
  const isMissing = maps.some(([id, least]) => index.revisionOf(id) === 0 || index.recordRevisionOf(id) < least);
  if (!isMissing || !(await before.putBack({ evenHeader: false }))) return false;
  await index.look();
  return true;
}

async function putRight(
  { storage, second }: Places,
  { vault, header, index }: Unlocked,
  copied: Copied | undefined,
): Promise<boolean> {
  if (!second) return false;
  const work = { storage, second, vault, header: header.bytes, index };
  const isMended = copied !== undefined && (await mend(work, copied));
  await putBackTemplates(work);
  return isMended;
}
