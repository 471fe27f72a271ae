import type { Target } from '../../canvas/hands';
import type { GroupId, PersonId } from '../../model/ids';
import type { Version } from '../../model/network-map';
import type { TieEnd } from '../../model/tie';

/** What lies under a hand, as the map knows it. */
export type Meant =
  | Exclude<Target, { kind: 'token' | 'group' }>
  | { readonly kind: 'person'; readonly id: PersonId }
  /** `asOne`: its token rather than its outline. */
  | { readonly kind: 'group'; readonly id: GroupId; readonly asOne: boolean };

export function meant({ groups }: Version, on: Target): Meant {
  if (on.kind === 'group') return { ...on, asOne: false };
  if (on.kind !== 'token') return on;
  const group = groups.find(({ id }) => id === on.id);
  return group ? { kind: 'group', id: group.id, asOne: true } : { kind: 'person', id: on.id as PersonId };
}

/** What a tie can be fastened to. */
export function tieEndOf(on: Meant): TieEnd | undefined {
  if (on.kind === 'centre') return 'centre';
  return on.kind === 'person' || on.kind === 'group' ? on.id : undefined;
}
