import type { MapRoom } from '../map/map-room';
import { nothing } from '../map/map-session';

/** A tie or a note is no place for the keyboard: whoever goes on to somebody has left it, and no key acts on it. */
export function walkAway({ session }: MapRoom): void {
  const { kind } = session.getState().chosen;
  if (kind === 'tie' || kind === 'note') session.setState({ chosen: nothing });
}
