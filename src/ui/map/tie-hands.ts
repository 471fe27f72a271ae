import { newId, type TieId } from '../../model/ids';
import { tieBetween } from '../../model/questions/ties-of';
import type { Tie, TieEnd } from '../../model/tie';
import { type MapRoom, runIn, versionIn } from './map-room';
import { nothing } from './map-session';

/** Told when a pair is tied already; its tie has been chosen. */
type AlreadyTied = (from: TieEnd, to: TieEnd) => void;

/** Ties two; a pair that is tied already is shown instead. */
export function tieTogether(room: MapRoom, from: TieEnd, to: TieEnd, alreadyTied: AlreadyTied): void {
  const { session } = room;
  const existing = tieBetween(versionIn(room), from, to);
  if (existing) {
    session.setState({ chosen: { kind: 'tie', id: existing.id }, connectFrom: undefined });
    alreadyTied(from, to);
    return;
  }
  const { qualities } = session.getState();
  const made: Tie = { id: newId(), between: [from, to], qualities, direction: 'none' };
  runIn(room, { verb: 'addTie', tie: made });
  session.setState({ chosen: { kind: 'tie', id: made.id }, connectFrom: undefined });
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
