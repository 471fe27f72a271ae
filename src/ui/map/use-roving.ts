import { useEffect, useRef, useState } from 'react';
import type { TieEnd } from '../../model/tie';
import { useMapRoom } from './map-room';

/** Who has the keyboard of the map, or had it last. When they go, whoever was read after them, or before. */
export function useRoving(ids: readonly TieEnd[]): readonly [TieEnd, (id: TieEnd) => void] {
  const { session } = useMapRoom();
  const [focused, setFocused] = useState(() => (session.getState().keyboardAt ?? 'centre') as TieEnd);
  const before = useRef(ids);
  const roving = ids.includes(focused) ? focused : besideGone(before.current, focused, ids);
  useEffect(() => {
    before.current = ids;
    if (roving !== focused) setFocused(roving);
  });
  return [roving, setFocused];
}

/** Next to somebody who was among `before` and has gone: the next who is still there, otherwise the previous. */
export function besideGone(before: readonly TieEnd[], gone: TieEnd, now: readonly TieEnd[]): TieEnd {
  const at = before.indexOf(gone);
  if (at < 0) return 'centre';
  const isThere = (id: TieEnd) => now.includes(id);
  return before.slice(at + 1).find(isThere) ?? before.slice(0, at).findLast(isThere) ?? 'centre';
}
