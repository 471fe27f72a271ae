import type { Shelf } from '../../ui/shelf';
import type { Desk } from './desk';
import type { Summary } from './kept-entry';
import type { MapLocks } from './map-locks';
import type { SealedShelf } from './sealed-shelf';

/** What it takes to change what is said of a map, whichever tab has it open. */
export type BesideWork = {
  readonly sealed: SealedShelf;
  readonly desk: Desk;
  readonly writing: MapLocks;
  readonly known: () => readonly Summary[];
  readonly look: () => Promise<void>;
  readonly changed: () => void;
};

/** Keeps beside the map, not in it, when one is to be reminded of it. */
export function reminding({ sealed, desk, writing, known, look, changed }: BesideWork): Shelf['remind'] {
  return async (id, reminder) => {
    if (!(await writing.take(id))) return { ok: false, problem: 'openElsewhere' };
    await look();
    const summary = known().find((one) => one.id === id);
    const saved = summary ? await sealed.save({ ...summary, reminder }) : missing;
    if (!desk.get(id)) writing.free(id);
    changed();
    return saved.ok ? { ok: true, value: id } : saved;
  };
}

const missing = { ok: false, problem: 'missing' } as const;
