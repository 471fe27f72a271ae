import type { Tie, TieQuality } from '../model/network-map';
import { type Dot, linePath, type Shape } from './shapes';

/** A tie from rim to rim, seen along its own line: `at` pixels from the start, `off` pixels to its left. */
type Track = { readonly length: number; readonly dot: (at: number, off?: number) => Dot };

/** Length of the stretch in the middle that the signs of conflict or of a break take. */
const signRoom = 30;
const zigzag = { height: 5.5, step: 7 };

/**
 * The strokes of a tie. Every quality has a pattern of its own, and they can be drawn together: how thick and how
 * continuous the line is, whether it runs zigzag, what is on it.
 */
export function tieShapes(from: Dot, to: Dot, { qualities, direction }: Pick<Tie, 'qualities' | 'direction'>) {
  const track = trackOf(from, to);
  if (track.length < 4) return [];
  const is = (quality: TieQuality) => qualities.includes(quality);
  const shapes: Shape[] = lines(track, is);
  const middle = track.length / 2;
  if (is('broken')) shapes.push(...breakBars(track, middle));
  if (is('conflict')) shapes.push(...crosses(track, is('broken') ? middle - signRoom * 1.4 : middle));
  if (is('unsure')) shapes.push(unsureSign(track, is('broken') || is('conflict') ? middle + signRoom * 1.4 : middle));
  if (direction === 'toFirst' || direction === 'both') shapes.push(arrow(track, 0, 1));
  if (direction === 'toSecond' || direction === 'both') shapes.push(arrow(track, track.length, -1));
  return shapes;
}

function trackOf(from: Dot, to: Dot): Track {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [x, y] = length === 0 ? [1, 0] : [(to.x - from.x) / length, (to.y - from.y) / length];
  return { length, dot: (at, off = 0) => ({ x: from.x + x * at + y * off, y: from.y + y * at - x * off }) };
}

function lines(track: Track, is: (quality: TieQuality) => boolean): Shape[] {
  const stroke = lineStroke(is);
  const gap = is('broken') ? 7 : 0;
  const middle = track.length / 2;
  const stretches =
    gap > 0 ? [[0, middle - gap] as const, [middle + gap, track.length] as const] : [[0, track.length] as const];
  return stretches.map(([start, end]) => ({
    shape: 'path',
    d: linePath(is('straining') ? zigzagDots(track, start, end) : [track.dot(start), track.dot(end)]),
    stroke: 'ink',
    opacity: 0.82,
    ...stroke,
  }));
}

function lineStroke(is: (quality: TieQuality) => boolean): { width: number; dash?: readonly number[] } {
  const width = is('strong') ? 5 : 2;
  if (is('wished')) return { width: is('strong') ? 5 : 3, dash: [0.1, is('strong') ? 9 : 7] };
  if (is('dormant')) return { width: is('strong') ? 4 : 1.5, dash: [20, 11] };
  if (is('distant')) return { width, dash: [8, 7] };
  return { width };
}

/** Straight at both ends, so that one sees where the tie goes; zigzag between. */
function zigzagDots(track: Track, start: number, end: number): readonly Dot[] {
  const room = end - start;
  const teeth = Math.max(2, Math.floor(Math.min(room - 16, room * 0.7) / zigzag.step));
  const step = Math.min(zigzag.step, Math.max(1, (room - 4) / teeth));
  const first = start + (room - teeth * step) / 2;
  const tops = Array.from({ length: teeth }, (_, at) =>
    track.dot(first + (at + 0.5) * step, at % 2 === 0 ? zigzag.height : -zigzag.height),
  );
  return [track.dot(start), track.dot(first), ...tops, track.dot(first + teeth * step), track.dot(end)];
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

function arrow(track: Track, at: number, way: 1 | -1): Shape {
  const d = `${linePath([track.dot(at + way), track.dot(at + way * 12, 6), track.dot(at + way * 12, -6)])}Z`;
  return { shape: 'path', d, fill: 'ink', stroke: 'paper', width: 1 };
}
