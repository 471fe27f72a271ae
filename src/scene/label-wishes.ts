import type { Group } from '../model/network-map';
import type { Tie } from '../model/tie';
import { boxAround } from './boxes';
import type { Look } from './look';
import { cut, lineRoom } from './name-lines';
import { nameSeats, seatsRound } from './name-seats';
import type { LabelWish } from './seats';
import type { Dot } from './shapes';
import type { TextSeat } from './spots';
import type { Fastening } from './ties-in-place';
import type { Track } from './track';
import { nameWordings, type Wording, wordingOf } from './wordings';

const tieTextSize = 12.5;
export const tieTextWeight = 500;
const groupNameSize = 13;
export const groupNameWeight = 650;

/** A text that wants a place; `about` tells whether it would be written in the same way as before, at the same scale. */
export type Wish = LabelWish<TextSeat> & { readonly about: string };

export function nameWish(
  { id, name }: { readonly id: string; readonly name: string },
  end: Fastening | undefined,
  look: Look,
) {
  if (!end) return undefined;
  const wordings = nameWordings(name, look);
  if (wordings[0]?.length === 0) return undefined;
  const seatsOn = (level: number) => nameSeats(level, end, wordings);
  return { key: id, about: `${spot(end.at)} ${end.radius} ${name}`, seatsOn };
}

/** On the edge of the outline, at the top if there is room. */
export function groupWish({ id, name }: Group, outline: readonly Dot[], look: Look): Wish | undefined {
  const size = groupNameSize * look.textScale;
  const text = cut(name.trim(), lineRoom * 1.6 * look.textScale, (part) => look.measure(part, size, groupNameWeight));
  const [first] = outline;
  if (text === '' || !first) return undefined;
  const wording = wordingOf([text], size, groupNameWeight, look.measure);
  return {
    key: id,
    about: `${spot(first)} ${spot(outline.at(9) ?? first)} ${outline.length} ${text}`,
    seatsOn: (level) => (level === 0 ? seatsOnEdge(outline, wording) : []),
  };
}

function seatsOnEdge(outline: readonly Dot[], wording: Wording): readonly TextSeat[] {
  const top = Math.min(...outline.map(({ y }) => y));
  const every = Math.max(1, Math.floor(outline.length / 24));
  return outline
    .filter((_, at) => at % every === 0)
    .flatMap((middle) => [0, 11].map((out) => ({ x: middle.x, y: middle.y + (middle.y < top + 60 ? -out : out) })))
    .map((middle) => seatRound(middle, wording, (middle.y - top + 11) * 0.02))
    .sort((one, other) => one.price - other.price);
}

export function tieWish({ id, label }: Tie, track: Track, look: Look): Wish | undefined {
  if (!label) return undefined;
  const size = tieTextSize * look.textScale;
  const text = cut(label, lineRoom * 1.3 * look.textScale, (part) => look.measure(part, size, tieTextWeight));
  const wording = wordingOf([text], size, tieTextWeight, look.measure);
  const seatsAt = (parts: readonly number[], further: number, price: number) => () => {
    const seats: TextSeat[] = [];
    for (const part of parts) {
      for (const middle of asideOf(track, part, wording.width, wording.height, further))
        seats.push(seatRound(middle, wording, price + seats.length * 0.5));
    }
    return seats;
  };
  const levels = [
    seatsAt([0.5, 0.4, 0.6, 0.3, 0.7], 0, 0),
    seatsAt([0.5, 0.38, 0.62, 0.26, 0.74, 0.15, 0.85], 14, 8),
    () => seatsRound(track.dot(track.length / 2), wording, 20),
    () => [0.25, 0.75].flatMap((part) => seatsRound(track.dot(track.length * part), wording, 24)),
  ];
  const about = `${spot(track.dot(0))} ${spot(track.dot(track.length))} ${track.length} ${text}`;
  return { key: id, about, seatsOn: (level) => levels[level]?.() ?? [] };
}

function seatRound(middle: Dot, wording: Wording, price: number): TextSeat {
  return { wording, box: boxAround(middle, wording.width, wording.height), price };
}

/** The middles of a box that lies beside the line, to its left and its right, touching it nowhere. */
function asideOf(track: Track, part: number, width: number, height: number, further: number): readonly Dot[] {
  const [at, left] = [track.dot(track.length * part), track.dot(track.length * part, 1)];
  const [x, y] = [left.x - at.x, left.y - at.y];
  const off = 4 + further + (Math.abs(x) * width) / 2 + (Math.abs(y) * height) / 2;
  return [
    { x: at.x + x * off, y: at.y + y * off },
    { x: at.x - x * off, y: at.y - y * off },
  ];
}

function spot({ x, y }: Dot): string {
  return `${Math.round(x * 10)} ${Math.round(y * 10)}`;
}
