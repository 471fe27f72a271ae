import type { MapRoom } from '../map/map-room';
import { atRest, nothing } from '../map/map-session';

/** *Katselu*: the map is only looked at. What was chosen or half done is let go, and so is the offer to take back. */
export function beginLooking({ session }: MapRoom): void {
  session.setState({ ...atRest, looking: true, chosen: nothing, finding: undefined, said: undefined });
}
