import type { StoreApi } from 'zustand/vanilla';
import type { MapList } from '../../ui/shelf';
import type { Desk } from './desk';
import type { HeldMap } from './held-map';
import type { Summary } from './kept-entry';
import type { RemovedHere } from './removing';
import type { SealedShelf } from './sealed-shelf';
import { keptUntil } from './when-due';

type Work = {
  readonly maps: StoreApi<MapList>;
  readonly sealed: SealedShelf;
  readonly desk: Desk;
  readonly summaryOf: (held: HeldMap) => Summary;
  readonly removedHere: RemovedHere;
  readonly pauses: readonly number[];
};

const problems = { all: undefined, someMissing: 'mapsMissing', allMissing: 'allMissing' } as const;

/** Keeps the list true to what is on the disk and, before that, to what is in memory. */
export function mapList({ maps, sealed, desk, summaryOf, removedHere, pauses }: Work) {
  let failures = 0;

  /** The removed ones too. */
  const known = (): readonly Summary[] => {
    const kept = new Map(sealed.summaries().map((summary) => [summary.id, summary]));
    for (const held of desk.all().filter(({ pen }) => pen.isHere())) {
      const { id } = held.document.getState().map;
      const reminder = kept.get(id)?.reminder;
      kept.set(id, { ...summaryOf(held), ...(reminder && { reminder }) });
    }
    return [...kept.values()];
  };

  function lists(): Pick<MapList, 'entries' | 'removed' | 'unsaved'> {
    const all = known();
    const entries = all.filter(({ id, removedAt }) => removedAt === undefined && !removedHere.has(id));
    const removed = all.flatMap((summary) => {
      const removedAt = removedHere.has(summary.id) ? removedHere.get(summary.id) : summary.removedAt;
      return removedAt === undefined ? [] : [{ ...summary, removedAt, keptUntil: keptUntil(removedAt) }];
    });
    const unsaved = desk.all().filter(isUnsaved);
    return {
      unsaved: unsaved.length === 0 ? undefined : unsaved.map(({ document }) => document.getState().map.title),
      entries: entries.sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1)),
      removed: removed.sort((one, other) => (one.removedAt < other.removedAt ? 1 : -1)),
    };
  }

  const isUnsaved = ({ saving, document }: HeldMap) => {
    const { state, problem } = saving.saveState.getState();
    // What a later version has taken over is told in a sentence of its own.
    return state === 'notSaved' && problem !== 'newer' && !removedHere.has(document.getState().map.id);
  };

  const list = () => {
    const { problem, ...rest } = maps.getState();
    const now = lists();
    const isStill = problem !== 'allMissing' || now.entries.length === 0;
    maps.setState({ ...rest, ...now, ...(problem && isStill && { problem }) }, true);
  };

  /** Looks at the disk; until it has answered once, again and again. */
  async function look(): Promise<void> {
    const looked = await sealed.look();
    if (looked.ok) {
      const { restored } = maps.getState();
      const problem = problems[looked.value];
      const missing = sealed.missing().flatMap(({ id, title }) => (desk.get(id) ? [] : [title]));
      const state = {
        ...(problem && { problem }),
        ...(restored && { restored }),
        ...(missing.length > 0 && { missing }),
      };
      maps.setState({ health: 'ready', ...lists(), ...state }, true);
      for (const { saving } of desk.all()) saving.retry();
    } else if (maps.getState().health !== 'ready') {
      maps.setState({ health: 'memoryOnly', ...lists(), problem: looked.problem }, true);
      setTimeout(() => void look(), pauses[Math.min(failures, pauses.length - 1)]);
      failures += 1;
    }
  }

  return { known, list, look };
}
