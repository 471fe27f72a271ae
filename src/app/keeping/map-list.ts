import type { StoreApi } from 'zustand/vanilla';
import type { MapId } from '../../model/ids';
import type { MapList } from '../../ui/shelf';
import type { Desk, HeldMap } from './desk';
import type { Summary } from './kept-entry';
import type { SealedShelf } from './sealed-shelf';

type Work = {
  readonly maps: StoreApi<MapList>;
  readonly sealed: SealedShelf;
  readonly desk: Desk;
  readonly summaryOf: (held: HeldMap) => Summary;
  readonly isRemoved: (id: MapId) => boolean;
  readonly pauses: readonly number[];
};

const problems = { all: undefined, someMissing: 'mapsMissing', allMissing: 'allMissing' } as const;

/** Keeps the list true to what is on the disk and, before that, to what is in memory. */
export function mapList({ maps, sealed, desk, summaryOf, isRemoved, pauses }: Work) {
  let failures = 0;

  /** The removed ones too. */
  const known = (): readonly Summary[] => {
    const kept = new Map(sealed.summaries().map((summary) => [summary.id, summary]));
    for (const held of desk.all()) kept.set(held.document.getState().map.id, summaryOf(held));
    return [...kept.values()];
  };

  const entries = () =>
    known()
      .filter(({ id, removedAt }) => removedAt === undefined && !isRemoved(id))
      .sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1));

  const list = () => maps.setState({ entries: entries() });

  /** Looks at the disk; until it has answered once, again and again. */
  async function look(): Promise<void> {
    const looked = await sealed.look();
    if (looked.ok) {
      const { restored } = maps.getState();
      const problem = problems[looked.value];
      const state = { ...(problem && { problem }), ...(restored && { restored }) };
      maps.setState({ health: 'ready', entries: entries(), ...state }, true);
      for (const { saving } of desk.all()) saving.retry();
    } else if (maps.getState().health !== 'ready') {
      maps.setState({ health: 'memoryOnly', entries: entries(), problem: looked.problem }, true);
      setTimeout(() => void look(), pauses[Math.min(failures, pauses.length - 1)]);
      failures += 1;
    }
  }

  return { known, list, look };
}
