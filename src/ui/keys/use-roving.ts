import { useEffect, useRef, useState } from 'react';
import { useMapRoom } from '../map/map-room';

/**
 * Which of a list on the map has the keyboard, or had it last. When it goes, whatever was read after it, or before;
 * `otherwise` when nothing of it is left.
 */
export function useRoving<Id extends string>(ids: readonly Id[], otherwise: Id): readonly [Id, (id: Id) => void] {
  const { session } = useMapRoom();
  const [focused, setFocused] = useState(() => (session.getState().keyboardAt ?? otherwise) as Id);
  const before = useRef(ids);
  const roving = ids.includes(focused) ? focused : besideGone(before.current, focused, ids, otherwise);
  useEffect(() => {
    const hasGone = before.current.includes(focused) && roving !== focused;
    before.current = ids;
    if (roving !== focused) setFocused(roving);
    if (hasGone && session.getState().keyboardAt === focused) session.setState({ keyboardAt: roving });
  });
  return [roving, setFocused];
}

/** Next to one that was among `before` and has gone: the next that is still there, otherwise the previous. */
export function besideGone<Id extends string>(before: readonly Id[], gone: Id, now: readonly Id[], otherwise: Id): Id {
  const at = before.indexOf(gone);
  if (at < 0) return otherwise;
  const isThere = (id: Id) => now.includes(id);
  return before.slice(at + 1).find(isThere) ?? before.slice(0, at).findLast(isThere) ?? otherwise;
}
