import type { Tie, TieQuality } from '../model/tie';
import { boxAround } from './boxes';
import { type Box, type Dot, linePath, type Shape } from './shapes';
import { type Track, trackOf } from './track';

type DrawnTie = Pick<Tie, 'qualities' | 'direction'> & { readonly bow?: number };

/** Length of the stretch in the middle that the signs of conflict or of a break take. */
const signRoom = 30;
const zigzag = { height: 5.5, step: 7 };

/**
 * The strokes of a tie. Every quality has a pattern of its own, and they can be drawn together: how thick and how
 * continuous the line is, whether it runs zigzag, what is on it. `bow` is how far the line swings to its left.
 */
export function tieShapes(from: Dot, to: Dot, tie: DrawnTie): readonly Shape[] {
  return shapesAlong(trackOf(from, to, tie.bow), tie);
}

export function shapesAlong(track: Track, { qualities, direction }: DrawnTie): readonly Shape[] {
  if (track.length < 1) return [];
  const is = (quality: TieQuality) => qualities.includes(quality);
  const tip = Math.min(is('strong') ? 15 : 12, track.length / 2);
  const first = direction === 'toFirst' || direction === 'both' ? tip : 0;
  const second = direction === 'toSecond' || direction === 'both' ? tip : 0;
  const shapes = lines(track, is, [first * 0.75, track.length - second * 0.75]);
  if (qualities.length > 0) shapes.push(...signs(track, is));
  if (first > 0) shapes.push(arrow(track, 0, first));
  if (second > 0) shapes.push(arrow(track, track.length, -second));
  return shapes;
}

/** What stands on the line: a break in the middle, the others beside it. */
function signs(track: Track, is: (quality: TieQuality) => boolean): readonly Shape[] {
  const middle = track.length / 2;
  const aside = signsAside(track);
  return [
    ...(is('broken') ? breakBars(track, middle) : []),
    ...(is('conflict') ? crosses(track, is('broken') ? middle - aside : middle) : []),
    ...(is('unsure') ? [unsureSign(track, is('broken') || is('conflict') ? middle + aside : middle)] : []),
  ];
}

/** Where signs stand on a tie, which names leave free. */
export function signBoxes(track: Track, { qualities }: Pick<Tie, 'qualities'>): readonly Box[] {
  if (track.length < 1 || qualities.length === 0) return [];
  const [middle, aside] = [track.length / 2, signsAside(track)];
  const is = (quality: TieQuality) => qualities.includes(quality);
  return [
    ...(is('broken') ? [boxAround(track.dot(middle), 18, 18)] : []),
    ...(is('conflict') ? [boxAround(track.dot(is('broken') ? middle - aside : middle), 24, 20)] : []),
    ...(is('unsure') ? [boxAround(track.dot(is('broken') || is('conflict') ? middle + aside : middle), 12, 22)] : []),
  ];
}

function signsAside({ length }: Track): number {
  return Math.min(signRoom * 1.4, length * 0.26);
}

function lines(track: Track, is: (quality: TieQuality) => boolean, [from, to]: readonly [number, number]): Shape[] {
  const middle = track.length / 2;
  const gap = Math.min(7, track.length / 8);
  const stroke = lineStroke(is);
  const shapes: Shape[] = [];
  const draw = (start: number, end: number) => {
    if (end <= start) return;
    const d = is('straining') ? linePath(zigzagDots(track, start, end)) : track.path(start, end);
    shapes.push({ shape: 'path', d, stroke: 'ink', opacity: 0.7, ...stroke });
  };
  if (is('broken')) {
    draw(from, middle - gap);
    draw(middle + gap, to);
  } else draw(from, to);
  return shapes;
}

/** Long dashes, dashes and dots are put one after the other where a tie is several of these. */
function lineStroke(is: (quality: TieQuality) => boolean): { width: number; dash?: readonly number[] } {
  const thin = is('dormant') ? 1.5 : 2;
  const light = is('wished') ? 3 : thin;
  const width = is('strong') ? 5 : light;
  const gap = is('strong') ? 10 : 7;
  const dash = [
    ...(is('dormant') ? [20, gap + 4] : []),
    ...(is('distant') ? [8, gap] : []),
    ...(is('wished') ? [0.1, gap] : []),
  ];
  return dash.length > 0 ? { width, dash } : { width };
}

/** Straight at both ends, so that one sees where the tie goes; zigzag between. */
function zigzagDots(track: Track, start: number, end: number): readonly Dot[] {
  const room = end - start;
  const teeth = Math.max(2, Math.floor(Math.min(room - 16, room * 0.7) / zigzag.step));
  const step = Math.min(zigzag.step, Math.max(1, (room - 4) / teeth));
  const first = start + (room - teeth * step) / 2;
  const dots = [track.dot(start), track.dot(first)];
  for (let at = 0; at < teeth; at += 1)
    dots.push(track.dot(first + (at + 0.5) * step, at % 2 === 0 ? zigzag.height : -zigzag.height));
  dots.push(track.dot(first + teeth * step), track.dot(end));
  return dots;
}

function breakBars(track: Track, middle: number): readonly Shape[] {
  return [-5, 5].map((off) => ({
    shape: 'path',
    d: linePath([track.dot(middle + off - 2, -10), track.dot(middle + off + 2, 10)]),
    stroke: 'ink',
    width: 2.5,
  }));
}

function crosses(track: Track, middle: number): readonly Shape[] {
  const room = Math.min(12, track.length / 4);
  const d = [-1, 0, 1]
    .map((at) => middle + at * room)
    .map(
      (at) =>
        linePath([track.dot(at - 4, -5), track.dot(at + 4, 5)]) +
        linePath([track.dot(at - 4, 5), track.dot(at + 4, -5)]),
    )
    .join('');
  return [
    { shape: 'path', d, stroke: 'paper', width: 5.5 },
    { shape: 'path', d, stroke: 'ink', width: 2.2 },
  ];
}

function unsureSign(track: Track, at: number): Shape {
  const { x, y } = track.dot(at);
  return { shape: 'text', text: '?', at: { x, y: y + 6 }, size: 17, weight: 700, fill: 'ink', halo: 'paper' };
}

/** The tip at `at`; a negative size points along the track, a positive one against it. */
function arrow(track: Track, at: number, size: number): Shape {
  const half = Math.abs(size) / 2 + 0.5;
  const d = `${linePath([track.dot(at), track.dot(at + size, half), track.dot(at + size, -half)])}Z`;
  return { shape: 'path', d, fill: 'ink', stroke: 'paper', width: 1 };
}
