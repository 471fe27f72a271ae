import type { Version } from '../model/network-map';
import { spotOf } from '../model/points';
import { rimRoom } from './sheet-shapes';

/** The smallest outer ring that is still a map to work on. */
const smallest = 120;
/** Half of the widest note. */
const noteRoom = 88;

/** The pixels from the centre to the outer ring with which the whole version fits a window of this size. */
export function unitFor(version: Version, width: number, height: number, textScale: number): number {
  const rim = rimRoom(version.frame, textScale);
  const [across, up] = [width / 2, height / 2];
  const room = tokenRoom(textScale);
  const units = version.people.map(({ place }) => {
    const { x, y } = spotOf(place);
    return Math.min((across - room.across) / Math.max(Math.abs(x), 0.01), (up - room.up) / Math.max(Math.abs(y), 0.01));
  });
  const forNotes = version.notes.map(({ at }) => {
    const { x, y } = spotOf(at);
    return Math.min(
      (across - noteRoom * textScale) / Math.max(Math.abs(x), 0.01),
      (up - 44 * textScale) / Math.max(Math.abs(y), 0.01),
    );
  });
  return Math.max(smallest, Math.floor(Math.min(across - rim, up - rim, ...units, ...forNotes)));
}

/** Half the width and half the height that a token takes with its name below or above. */
export function tokenRoom(textScale: number): { readonly across: number; readonly up: number } {
  return { across: 4 + 70 * textScale, up: 28 + 36 * textScale };
}
