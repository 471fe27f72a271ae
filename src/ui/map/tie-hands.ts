import { newId, type TieId } from '../../model/ids';
import { tieBetween } from '../../model/questions/ties-of';
import type { Tie, TieEnd } from '../../model/tie';
import { type MapRoom, runIn, versionIn } from './map-room';
import { nothing } from './map-session';

/** Told when a pair is tied already; its tie has been chosen. */
type AlreadyTied = (from: TieEnd, to: TieEnd) => void;

/** Ties two; a pair that is tied already is shown instead. */
export function tieTogether(room: MapRoom, from: TieEnd, to: TieEnd, alreadyTied: AlreadyTied): void {
  const { tie, isNew } = tieBetweenNow(room, from, to);
  room.session.setState({ chosen: { kind: 'tie', id: tie.id }, connectFrom: undefined });
  if (!isNew) alreadyTied(from, to);
}

/** The tie between two: the one there is already, or one made as the next ties are to be. */
export function tieBetweenNow(room: MapRoom, from: TieEnd, to: TieEnd): { readonly tie: Tie; readonly isNew: boolean } {
  const existing = tieBetween(versionIn(room), from, to);
  if (existing) return { tie: existing, isNew: false };
  const { qualities } = room.session.getState();
  const tie: Tie = { id: newId(), between: [from, to], qualities, direction: 'none' };
  runIn(room, { verb: 'addTie', tie });
  return { tie, isNew: true };
}

/** The first of two taps, its taking back, or the second. */
export function connect(room: MapRoom, end: TieEnd, alreadyTied: AlreadyTied): void {
  const { session } = room;
  const { connectFrom } = session.getState();
  if (connectFrom === undefined) session.setState({ connectFrom: end, chosen: nothing });
  else if (connectFrom === end) session.setState({ connectFrom: undefined });
  else tieTogether(room, connectFrom, end, alreadyTied);
}

/** Moves one end of a tie to somebody else. */
export function moveTieEnd(room: MapRoom, id: TieId, end: 0 | 1, to: TieEnd, alreadyTied: AlreadyTied): void {
  const version = versionIn(room);
  const tie = version.ties.find((one) => one.id === id);
  if (!tie || tie.between[end] === to) return;
  const other = tie.between[end === 0 ? 1 : 0];
  const existing = tieBetween(version, other, to);
  if (existing) {
    room.session.setState({ chosen: { kind: 'tie', id: existing.id } });
    alreadyTied(other, to);
    return;
  }
  const between: Tie['between'] = end === 0 ? [to, other] : [other, to];
  runIn(room, { verb: 'describeTie', tie: id, set: { between } });
}
