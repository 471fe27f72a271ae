import type { MapId } from '../../model/ids';
import type { Outcome } from '../../model/outcome';
import type { OpenProblem, SaveProblem } from '../../ui/shelf';
import type { Summary } from './kept-entry';
import type { BesideWork } from './reminding';
import type { Saved } from './sealed-shelf';
import { whenDue } from './when-due';

type Work = BesideWork & {
  readonly now: () => Date;
  readonly removedHere: RemovedHere;
  /** Waits before trying again what could not be stored, in ms. */
  readonly pauses: readonly number[];
};

/** Removed in this tab, whatever the disk says: when, or `undefined` when it is being dropped for good. */
export type RemovedHere = Map<MapId, string | undefined>;

type Done = Outcome<MapId, OpenProblem | SaveProblem>;

const openElsewhere = { ok: false, problem: 'openElsewhere' } as const;
const missing = { ok: false, problem: 'missing' } as const;

export function removing({ sealed, desk, writing, known, look, changed, now, removedHere, pauses }: Work) {
  /** With a full disk it leaves the list all the same: dropping it for good is what makes room. */
  async function remove(id: MapId): Promise<Done> {
    if (!(await writing.take(id))) return openElsewhere;
    const removedAt = now().toISOString();
    removedHere.set(id, removedAt);
    changed();
    const isThere = await isFound(id);
    if (isThere) await markRemoved(id, removedAt);
    else letGo(id);
    return isThere ? { ok: true, value: id } : missing;
  }

  async function markRemoved(id: MapId, removedAt: string): Promise<void> {
    if (removedHere.get(id) !== removedAt) return;
    const held = desk.get(id);
    const marked = await mark(id, removedAt);
    if (!marked.ok) setTimeout(() => void markRemoved(id, removedAt), pauses.at(-1));
    else if (!held) letGo(id);
    changed();
  }

  async function putBack(id: MapId): Promise<Done> {
    if (!(await writing.take(id))) return openElsewhere;
    removedHere.delete(id);
    const marked = (await isFound(id)) ? await mark(id, undefined) : missing;
    if (!desk.get(id)) letGo(id);
    changed();
    return marked.ok ? { ok: true, value: id } : marked;
  }

  async function mark(id: MapId, removedAt: string | undefined): Promise<Saved> {
    const held = desk.get(id);
    const summary = known().find((one) => one.id === id);
    if (held) {
      held.removedAt = removedAt;
      held.saving.again();
    }
    if (held || !summary) return { ok: true };
    const { removedAt: _before, dueSeenAt: _seen, ...rest } = summary;
    return await sealed.save({ ...rest, ...(removedAt !== undefined && { removedAt }) });
  }

  /** Also when another tab has made it just now. */
  async function isFound(id: MapId): Promise<boolean> {
    if (desk.get(id)) return true;
    await look();
    return known().some((one) => one.id === id);
  }

  /** What the disk says holds again, and others may write it. */
  function letGo(id: MapId) {
    if (removedHere.has(id) && removedHere.get(id) === undefined) return;
    removedHere.delete(id);
    writing.free(id);
  }

  async function removeForGood(id: MapId): Promise<Done> {
    if (!(await writing.take(id))) return openElsewhere;
    const before = removedHere.get(id);
    const forgotten = await forget([id]);
    if (forgotten.ok) return { ok: true, value: id };
    if (before === undefined) removedHere.delete(id);
    else removedHere.set(id, before);
    writing.free(id);
    changed();
    return forgotten;
  }

  async function forgetRemoved(): Promise<void> {
    const time = now();
    const gone: MapId[] = [];
    for (const [summary, due] of known().map((one) => [one, dueOf(one, time)] as const)) {
      if (!due || !(await writing.take(summary.id))) continue;
      if (due === 'drop') gone.push(summary.id);
      else await noteDue(summary, due === 'noteDue' ? time.toISOString() : undefined);
    }
    if (gone.length > 0) await forget(gone);
  }

  function dueOf(summary: Summary, time: Date) {
    const { id, blank } = summary;
    if (desk.get(id) || removedHere.has(id)) return undefined;
    return blank && id !== sealed.lastOpened() ? 'drop' : whenDue(summary, time);
  }

  async function noteDue({ dueSeenAt: _before, ...rest }: Summary, dueSeenAt: string | undefined) {
    await sealed.save({ ...rest, ...(dueSeenAt !== undefined && { dueSeenAt }) });
    writing.free(rest.id);
  }

  async function forget(gone: readonly MapId[]): Promise<Saved> {
    for (const id of gone) removedHere.set(id, undefined);
    changed();
    for (const held of gone.map(desk.get)) if (held) desk.drop(held);
    const forgotten = await sealed.forget(gone);
    // What was never kept is gone without the disk.
    if (!forgotten.ok && sealed.summaries().some(({ id }) => gone.includes(id))) return forgotten;
    for (const id of gone) {
      removedHere.delete(id);
      writing.free(id);
    }
    changed();
    return { ok: true };
  }

  return { remove, putBack, removeForGood, forgetRemoved, forget, letGo };
}
