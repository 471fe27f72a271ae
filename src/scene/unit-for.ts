import type { Version } from '../model/network-map';
import { spotOf } from '../model/points';
import type { Look } from './look';
import { rimRoom } from './sheet-shapes';
import { tokenRadius } from './token-shapes';
import { nameSize } from './wordings';

/** The smallest outer ring that is still a map to work on. */
const smallest = 120;
/** Half of the widest note. */
const noteRoom = 88;

/** The pixels from the centre to the outer ring with which the whole version fits a window of this size. */
export function unitFor(version: Version, width: number, height: number, textScale: number): number {
  const rim = rimRoom(version.frame, textScale);
  const [across, up] = [width / 2, height / 2];
  const room = tokenRoom(textScale, width < height);
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

/** Half the width and half the height that a token takes with its name; upright, the name can be nearer to the middle. */
export function tokenRoom(textScale: number, upright = false): { readonly across: number; readonly up: number } {
  return { across: upright ? tokenRadius + 6 : 4 + 70 * textScale, up: 28 + 36 * textScale };
}

/** Pixels to the outer ring below which tokens would crowd each other, with up to so many people on the sheet. */
const least = { unit: 240, people: 32 };
/** In an upright window, where the sheet takes the whole width and names lie above and below. */
const leastUpright = { unit: 215, people: 40 };
/** A map drawn larger than this many times its window could not be seen whole. */
const mostTimes = 8;
const leastNameSize = 11;
/** Pixels; a small screen is held nearer, but not by that much. */
const wantedUpright = 14;

/**
 * How large the map is drawn where a window leaves `unit` pixels to the outer ring. Where that is too little for so
 * many people the drawing is larger, and seen from farther off; names shrink less than all else. `textSize` is how
 * much larger than usual text is wished.
 */
export function sizesFor(
  unit: number,
  textSize: number,
  people: number,
  upright = false,
): Pick<Look, 'unit' | 'textScale' | 'upright'> {
  // More than the room they take, because names do not shrink with the rest.
  const { unit: few, people: upTo } = upright ? leastUpright : least;
  const needed = few * Math.max(1, (people / upTo) ** 0.6);
  const drawn = Math.max(unit, Math.min(needed, Math.max(few, unit * mostTimes)));
  const most = upright ? Math.min(1.3, 1.34 - people * 0.0085) : 1.4;
  const wanted = upright ? wantedUpright : leastNameSize;
  const kept = Math.max(1, Math.min(most, (wanted * drawn) / (nameSize * unit)));
  return { unit: drawn, textScale: kept * textSize, upright };
}
