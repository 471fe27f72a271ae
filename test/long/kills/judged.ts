import type { MapId } from '../../../src/model/ids';

/** What is known outside the browser of a map that comes and goes beside the open one. */
export type Other = {
  readonly text: string;
  readonly added: boolean;
  readonly removing: boolean;
  readonly removed: boolean;
};

export type Judgement = 'kept' | 'lost' | 'unopenable' | 'torn';

/** The open map, of which each revision is known, and which of them was last said to be saved. */
export function judgedOpen(found: string | undefined, revisions: readonly string[], acknowledged: number): Judgement {
  if (!found?.startsWith('{')) return 'unopenable';
  if (!revisions.includes(found)) return 'torn';
  return revisions.lastIndexOf(found) < acknowledged ? 'lost' : 'kept';
}

export function judgedOther(found: string | undefined, { text, added, removing, removed }: Other): Judgement {
  if (found === undefined) return added && !removing && !removed ? 'lost' : 'kept';
  if (removed) return 'lost';
  return found === text ? 'kept' : 'torn';
}

/** What the next life may build on: what is there now. */
export function othersNow(
  others: ReadonlyMap<MapId, Other>,
  maps: Readonly<Record<string, string>>,
): ReadonlyMap<MapId, Other> {
  const there = [...others].filter(([id]) => maps[id] !== undefined);
  return new Map(there.map(([id, { text }]) => [id, { text, added: true, removing: false, removed: false }]));
}
