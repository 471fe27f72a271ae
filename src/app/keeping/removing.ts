import type { MapId } from '../../model/ids';
import type { Outcome } from '../../model/outcome';
import type { OpenProblem } from '../../ui/shelf';
import type { Desk } from './desk';
import type { Summary } from './kept-entry';
import type { MapLocks } from './map-locks';
import type { SealedShelf } from './sealed-shelf';

type Work = {
  readonly sealed: SealedShelf;
  readonly desk: Desk;
  readonly writing: MapLocks;
  readonly known: () => readonly Summary[];
  readonly look: () => Promise<void>;
  readonly changed: () => void;
  readonly instant: () => string;
  /** Removed in this tab, which keeps their locks, so that no other tab forgets them while they can be put back. */
  readonly removedHere: Set<MapId>;
};

type Done = Outcome<MapId, OpenProblem>;

export function removing({ sealed, desk, writing, known, look, changed, instant, removedHere }: Work) {
  /** With a full disk it is removed from the list all the same: forgetting it is what makes room. */
  async function remove(id: MapId): Promise<Done> {
    if (!(await writing.take(id))) return { ok: false, problem: 'openElsewhere' };
    removedHere.add(id);
    changed();
    return mark(id, instant());
  }

  async function putBack(id: MapId): Promise<Done> {
    if (!removedHere.has(id)) return { ok: false, problem: 'missing' };
    const done = await mark(id, undefined);
    removedHere.delete(id);
    if (!desk.get(id)) writing.free(id);
    changed();
    return done;
  }

  async function mark(id: MapId, removedAt: string | undefined): Promise<Done> {
    const held = desk.get(id);
    if (held) {
      held.removedAt = removedAt;
      held.saving.again();
      return { ok: true, value: id };
    }
    await look();
    const summary = known().find((one) => one.id === id);
    if (!summary) return { ok: false, problem: 'missing' };
    const { removedAt: _before, ...rest } = summary;
    await sealed.save({ ...rest, ...(removedAt !== undefined && { removedAt }) });
    changed();
    return { ok: true, value: id };
  }

  async function forgetRemoved(): Promise<void> {
    const isLeftBlank = ({ id, blank }: Summary) => blank === true && !desk.get(id) && id !== sealed.lastOpened();
    const gone: MapId[] = [];
    for (const summary of known()) {
      const { id, removedAt } = summary;
      const isRemoved = removedAt !== undefined || removedHere.has(id);
      if ((isRemoved || isLeftBlank(summary)) && (await writing.take(id))) gone.push(id);
    }
    if (gone.length > 0) await forget(gone);
  }

  async function forget(gone: readonly MapId[]) {
    for (const id of gone) removedHere.add(id);
    changed();
    for (const held of gone.map(desk.get)) if (held) desk.drop(held);
    const forgotten = await sealed.forget(gone);
    for (const id of forgotten.ok ? gone : []) {
      removedHere.delete(id);
      writing.free(id);
    }
    if (forgotten.ok) changed();
  }

  return { remove, putBack, forgetRemoved, forget };
}
