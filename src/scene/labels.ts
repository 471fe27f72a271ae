import type { Group } from '../model/network-map';
import type { Person } from '../model/person';
import type { Tie, TieEnd } from '../model/tie';
import { boxAround, overlap } from './boxes';
import type { GroupOutline } from './group-outlines';
import { labelCosts, type Obstacles } from './label-costs';
import type { Line } from './lines';
import type { Look } from './look';
import { cut, lineRoom } from './name-lines';
import { leaderTo, lineFeet, nameSeats, nameWeight, seatsRound, type TextSeat, wordingOf } from './name-seats';
import { type LabelWish, placeLabels } from './place-labels';
import type { Box, Dot, Shape } from './shapes';
import { linePath } from './shapes';
import type { Fastening } from './ties-in-place';
import type { Track } from './track';

const tieTextSize = 12.5;
const tieTextWeight = 500;
const groupNameSize = 13;
const groupNameWeight = 650;

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
export type Written = { readonly about: string; readonly seat: TextSeat };

type Wish = LabelWish<TextSeat> & { readonly about: string };

/**
 * The names of people and groups and the words on ties, placed so that they keep clear of each other, of tokens and of
 * ties. What is written as before stays where it was, save near a token that moved.
 */
export function placedLabels(
  toWrite: ToWrite,
  surroundings: Pick<Obstacles, 'words' | 'bounds' | 'rim'>,
  look: Look,
  before: ReadonlyMap<string, Written> = new Map(),
  touched: readonly Box[] = [],
): ReadonlyMap<string, Written> {
  const { ends, lines } = toWrite;
  const wishes: readonly Wish[] = [
    ...toWrite.people.flatMap((person) => nameWish(person, ends.get(person.id), look) ?? []),
    ...toWrite.asOne.flatMap((group) => nameWish(group, ends.get(group.id), look) ?? []),
    ...toWrite.outlines.flatMap(({ group, end }) => groupWish(group, end.outline, look) ?? []),
    ...lines.flatMap(({ tie, track }) => tieWish(tie, track, look) ?? []),
  ];
  const tokens = [...ends.values()].flatMap(({ at, radius, outline }) =>
    outline ? [] : [boxAround(at, radius * 2 + 2, radius * 2 + 2)],
  );
  const costOf = labelCosts({ ...surroundings, tokens, lines: lines.map(({ track }) => cornersOf(track)) });
  const stays = ({ key, about }: Wish) => {
    const written = before.get(key);
    if (written?.about !== about) return [];
    const free = written.seat.price === 0 || !touched.some((box) => overlap(box, written.seat.box));
    return free ? [[key, written.seat] as const] : [];
  };
  const seats = placeLabels(wishes, costOf, new Map(wishes.flatMap(stays)));
  return new Map(
    wishes.flatMap(({ key, about }) => {
      const seat = seats.get(key);
      const former = before.get(key);
      if (former && former.seat === seat && former.about === about) return [[key, former] as const];
      return seat ? [[key, { about, seat }] as const] : [];
    }),
  );
}

/** Round the tokens that are in one of the two only, or somewhere else. */
export function touchedBetween(
  before: ReadonlyMap<TieEnd, Fastening>,
  now: ReadonlyMap<TieEnd, Fastening>,
): readonly Box[] {
  const reach = 220;
  const ids = new Set([...before.keys(), ...now.keys()]);
  return [...ids].flatMap((id) => {
    const [was, is] = [before.get(id), now.get(id)];
    if (was?.outline || is?.outline || (was?.at.x === is?.at.x && was?.at.y === is?.at.y)) return [];
    return [was, is].flatMap((end) => (end ? [boxAround(end.at, reach, reach / 1.5)] : []));
  });
}

function nameWish(
  { id, name }: { readonly id: string; readonly name: string },
  end: Fastening | undefined,
  look: Look,
) {
  if (!end) return undefined;
  const levels = nameSeats({ name, at: end.at, radius: end.radius }, look.textScale, look.measure);
  return levels.length === 0 ? undefined : { key: id, about: about([end.at], name, end.radius, look), levels };
}

/** On the edge of the outline, at the top if there is room. */
function groupWish({ id, name }: Group, outline: readonly Dot[], look: Look): Wish | undefined {
  const size = groupNameSize * look.textScale;
  const text = cut(name.trim(), lineRoom * 1.6 * look.textScale, (part) => look.measure(part, size, groupNameWeight));
  const [first] = outline;
  if (text === '' || !first) return undefined;
  const wording = wordingOf([text], size, groupNameWeight, look.measure);
  const top = Math.min(...outline.map(({ y }) => y));
  const every = Math.max(1, Math.floor(outline.length / 24));
  const onEdge = outline
    .filter((_, at) => at % every === 0)
    .flatMap((middle) => [0, 11].map((out) => ({ x: middle.x, y: middle.y + (middle.y < top + 60 ? -out : out) })))
    .map((middle) => ({
      wording,
      box: boxAround(middle, wording.width, wording.height),
      price: (middle.y - top + 11) * 0.02,
    }))
    .sort((one, other) => one.price - other.price);
  return { key: id, about: about([first, outline.at(9) ?? first], text, outline.length, look), levels: [() => onEdge] };
}

function tieWish({ id, label }: Tie, track: Track, look: Look): Wish | undefined {
  if (!label) return undefined;
  const size = tieTextSize * look.textScale;
  const text = cut(label, lineRoom * 1.3 * look.textScale, (part) => look.measure(part, size, tieTextWeight));
  const wording = wordingOf([text], size, tieTextWeight, look.measure);
  const seatsAt = (parts: readonly number[], further: number, price: number) => () =>
    parts.flatMap((part, rank) =>
      asideOf(track, part, wording.width, wording.height, further).map((middle, side) => ({
        wording,
        box: boxAround(middle, wording.width, wording.height),
        price: price + (rank * 2 + side) * 0.5,
      })),
    );
  const levels = [
    seatsAt([0.5, 0.4, 0.6, 0.3, 0.7], 0, 0),
    seatsAt([0.5, 0.38, 0.62, 0.26, 0.74, 0.15, 0.85], 14, 8),
    () => seatsRound(track.dot(track.length / 2), wording, 20),
    () => [0.25, 0.75].flatMap((part) => seatsRound(track.dot(track.length * part), wording, 24)),
  ];
  return { key: id, about: about([track.dot(0), track.dot(track.length)], text, track.length, look), levels };
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

function cornersOf(track: Track): readonly Dot[] {
  const parts = track.straight ? 1 : Math.max(2, Math.ceil(track.length / 50));
  return Array.from({ length: parts + 1 }, (_, at) => track.dot((track.length * at) / parts));
}

function about(dots: readonly Dot[], text: string, size: number, { textScale, unit }: Look): string {
  return [...dots.map(({ x, y }) => `${Math.round(x * 10)} ${Math.round(y * 10)}`), size, textScale, unit, text].join(
    ' ',
  );
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
