import type { MapRoom } from '../map/map-room';
import { nothing } from '../map/map-session';

/** *Katselu*: the map is only looked at. What was chosen or half done is let go, and so is the offer to take back. */
export function beginLooking({ session }: MapRoom): void {
  session.setState({
    looking: true,
    tool: 'select',
    many: false,
    connectFrom: undefined,
    chosen: nothing,
    naming: undefined,
    moving: undefined,
    menu: undefined,
    finding: undefined,
    preview: undefined,
    spread: undefined,
    framing: false,
    said: undefined,
  });
}
