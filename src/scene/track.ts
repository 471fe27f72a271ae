import { distance } from './distance';
import { type Dot, linePath, tenthText } from './shapes';

/** A tie from rim to rim, seen along its own line: `at` pixels from the start, `off` pixels to its left. */
export type Track = {
  readonly length: number;
  readonly straight: boolean;
  readonly dot: (at: number, off?: number) => Dot;
  /** The stretch between two places on the line, as the path of an SVG. */
  readonly path: (start: number, end: number) => string;
};

/** A straight line, or part of a circle whose middle lies `bow` pixels to the left of the straight line. */
export function trackOf(from: Dot, to: Dot, bow = 0): Track {
  const circle = circleOf(from, to, bow);
  return circle ? bowed(from, circle) : straight(from, to);
}

/** The circle of which a bowed line is a part. `turn` is the angle from its start to its end. */
type Circle = { readonly middle: Dot; readonly radius: number; readonly turn: number };

function circleOf(from: Dot, to: Dot, bow: number): Circle | undefined {
  const length = distance(to.x - from.x, to.y - from.y);
  if (Math.abs(bow) < 0.5 || length < 1) return undefined;
  const height = Math.abs(bow);
  const radius = (length * length) / (8 * height) + height / 2;
  const x = (to.x - from.x) / length;
  const y = (to.y - from.y) / length;
  const side = Math.sign(bow);
  const aside = -side * (radius - height);
  const middle = { x: (from.x + to.x) / 2 + y * aside, y: (from.y + to.y) / 2 - x * aside };
  return { middle, radius, turn: side * 4 * Math.atan2(2 * height, length) };
}

function straight(from: Dot, to: Dot): Track {
  const length = distance(to.x - from.x, to.y - from.y);
  const x = length === 0 ? 1 : (to.x - from.x) / length;
  const y = length === 0 ? 0 : (to.y - from.y) / length;
  const dot = (at: number, off = 0) => ({ x: from.x + x * at + y * off, y: from.y + y * at - x * off });
  return { length, straight: true, dot, path: (start, end) => linePath([dot(start), dot(end)]) };
}

function bowed(from: Dot, { middle, radius, turn }: Circle): Track {
  const length = radius * Math.abs(turn);
  const first = Math.atan2(from.y - middle.y, from.x - middle.x);
  const side = Math.sign(turn);
  const dot = (at: number, off = 0) => {
    const angle = first + (turn * at) / length;
    const reach = radius + off * side;
    return { x: middle.x + Math.cos(angle) * reach, y: middle.y + Math.sin(angle) * reach };
  };
  return {
    length,
    straight: false,
    dot,
    path: (start, end) => {
      const [begin, close] = [dot(start), dot(end)];
      const large = (Math.abs(turn) * (end - start)) / length > Math.PI ? 1 : 0;
      const r = tenthText(radius);
      return `M${tenthText(begin.x)} ${tenthText(begin.y)}A${r} ${r} 0 ${large} ${side > 0 ? 1 : 0} ${tenthText(close.x)} ${tenthText(close.y)}`;
    },
  };
}
