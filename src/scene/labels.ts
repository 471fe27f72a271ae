import type { Group } from '../model/network-map';
import type { Person } from '../model/person';
import type { TieEnd } from '../model/tie';
import { boxAround, overlap } from './boxes';
import type { GroupOutline } from './group-outlines';
import { labelGround, type Obstacles } from './label-costs';
import { groupNameWeight, groupWish, nameWish, tieTextWeight, tieWish, type Wish } from './label-wishes';
import type { Line } from './lines';
import type { Look } from './look';
import { leaderTo } from './name-seats';
import { placeLabels } from './place-labels';
import type { Seated } from './seats';
import type { Box, Dot, Shape } from './shapes';
import { linePath } from './shapes';
import type { TextSeat } from './spots';
import type { Fastening } from './ties-in-place';
import type { Track } from './track';
import { lineFeet, nameWeight } from './wordings';

/** What is to be written on a drawing, and where it belongs. */
export type ToWrite = {
  readonly people: readonly Person[];
  /** Groups shown as one. */
  readonly asOne: readonly Group[];
  readonly outlines: readonly GroupOutline[];
  readonly lines: readonly Line[];
  readonly ends: ReadonlyMap<TieEnd, Fastening>;
};

/** Where a text lies; `about` tells whether it would be written in the same way now. */
export type Written = Seated<TextSeat> & { readonly about: string };

/**
 * The names of people and groups and the words on ties, placed so that they keep clear of each other, of tokens and of
 * ties. What is written as before stays where it was, save near a token that moved.
 */
export function placedLabels(
  toWrite: ToWrite,
  surroundings: Pick<Obstacles, 'words' | 'bounds' | 'rim' | 'upright'>,
  look: Look,
  before: ReadonlyMap<string, Written> = new Map(),
  touched: readonly Box[] = [],
): ReadonlyMap<string, Written> {
  const { ends, lines } = toWrite;
  const wishes: Wish[] = [];
  const wish = (one: Wish | undefined) => one && wishes.push(one);
  for (const person of toWrite.people) wish(nameWish(person, ends.get(person.id), look));
  for (const group of toWrite.asOne) wish(nameWish(group, ends.get(group.id), look));
  for (const { group, end } of toWrite.outlines) wish(groupWish(group, end.outline, look));
  for (const { tie, track } of lines) wish(tieWish(tie, track, look));
  const tokens: Box[] = [];
  for (const { at, radius, outline } of ends.values())
    if (!outline) tokens.push(boxAround(at, radius * 2 + 2, radius * 2 + 2));
  const ground = labelGround({ ...surroundings, tokens, lines: lines.map(({ track }) => cornersOf(track)) });
  const seats = placeLabels(wishes, ground, keptSeats(wishes, before, touched));
  const written = new Map<string, Written>();
  for (const { key, about } of wishes) {
    const seated = seats.get(key);
    if (seated) written.set(key, { about, seat: seated.seat, cost: seated.cost });
  }
  return written;
}

/** Where texts that have not changed lie, save those that had given way to others and have somebody close by who moved. */
function keptSeats(
  wishes: readonly Wish[],
  before: ReadonlyMap<string, Written>,
  touched: readonly Box[],
): ReadonlyMap<string, Seated<TextSeat>> {
  const kept = new Map<string, Seated<TextSeat>>();
  for (const { key, about } of wishes) {
    const written = before.get(key);
    if (written?.about !== about) continue;
    const { seat } = written;
    if (!touched.some((box) => overlap(box, seat.box))) kept.set(key, written);
    else if (seat.price === 0) kept.set(key, { seat, cost: 0 });
  }
  return kept;
}

function cornersOf(track: Track): readonly Dot[] {
  const parts = track.straight ? 1 : Math.max(2, Math.ceil(track.length / 50));
  const corners: Dot[] = [];
  for (let at = 0; at <= parts; at += 1) corners.push(track.dot((track.length * at) / parts));
  return corners;
}

const faces = {
  person: { weight: nameWeight, fill: 'ink', italic: false },
  wished: { weight: nameWeight, fill: 'ink', italic: true },
  group: { weight: groupNameWeight, fill: 'soft', italic: true },
  tie: { weight: tieTextWeight, fill: 'ink', italic: true },
} as const;

/** A text at its seat, seen from `origin`. */
export function writtenShapes(
  { seat }: Written,
  face: keyof typeof faces,
  origin: Dot = { x: 0, y: 0 },
): readonly Shape[] {
  const { box, wording, of } = seat;
  const { italic, ...ink } = faces[face];
  const from = ({ x, y }: Dot) => ({ x: x - origin.x, y: y - origin.y });
  const middle = from({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
  const feet = lineFeet(wording, middle.y);
  const leader = of && leaderTo(of, box);
  const texts = wording.lines.map(
    (text, at): Shape => ({
      shape: 'text',
      text,
      at: { x: middle.x, y: feet[at] ?? 0 },
      size: wording.size,
      halo: 'paper',
      ...ink,
      ...(italic && { italic }),
    }),
  );
  if (!leader) return texts;
  return [...texts, { shape: 'path', d: linePath(leader.map(from)), stroke: 'soft', width: 1, opacity: 0.8 }];
}
