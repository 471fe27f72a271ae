import type { Note } from '../model/network-map';
import type { Look } from './look';
import { linesOf } from './name-lines';
import { type Dot, linePath, type Shape } from './shapes';

const textSize = 13.5;
const headSize = 11.5;
const lineHeight = 1.32;
const mostLines = 8;
/** The widest the text of a note may be, in pixels at text size 100 %. */
const widest = 150;
const narrowest = 64;
const padding = 11;
const signRoom = 18;

/** A paper note round 0, 0: its heading with a small sign of its own, and what was written. */
export function noteShapes({ id, kind, text }: Note, { textScale, measure, words }: Look) {
  const [size, small] = [textSize * textScale, headSize * textScale];
  const lines = linesOf(text, widest * textScale, mostLines, (part) => measure(part, size, 500));
  const heading = kind === 'free' ? '' : begun(words.note(kind));
  const headWidth = heading === '' ? 0 : signRoom + measure(heading, small, 650);
  const inner = Math.max(narrowest, headWidth, ...lines.map((line) => measure(line, size, 500)));
  const headHeight = heading === '' ? 0 : small * 1.7;
  const width = inner + padding * 2;
  const height = headHeight + Math.max(1, lines.length) * size * lineHeight + padding * 2;
  const left = -width / 2 + padding;
  const top = -height / 2 + padding;
  const written = (part: string, at: Dot): Shape => ({
    shape: 'text',
    text: part,
    at,
    size,
    weight: 500,
    fill: 'ink',
    anchor: 'start',
  });
  const shapes: readonly Shape[] = [
    { shape: 'path', d: paper(id, width, height), fill: 'note', stroke: 'soft', width: 0.8 },
    ...(kind === 'free' || heading === ''
      ? []
      : [
          ...signs[kind]({ x: left + 5.5, y: top + small * 0.5 }),
          {
            shape: 'text',
            text: heading,
            at: { x: left + signRoom, y: top + small * 0.86 },
            size: small,
            weight: 650,
            fill: 'soft',
            anchor: 'start',
          } as const,
        ]),
    ...lines.map((line, at) => written(line, { x: left, y: top + headHeight + size * (0.95 + at * lineHeight) })),
  ];
  return { shapes, width, height };
}

function begun(heading: string): string {
  return heading.charAt(0).toLocaleUpperCase('fi') + heading.slice(1);
}

/** Cut by hand, each in its own way but the same one always. */
function paper(id: string, width: number, height: number): string {
  const seed = Array.from(id).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  const askew = (seed % 5) - 2 || 1;
  const [x, y] = [width / 2, height / 2];
  return `${linePath([
    { x: -x, y: -y + askew * 0.8 },
    { x: x + askew * 0.4, y: -y - askew * 0.8 },
    { x, y: y - askew * 0.5 },
    { x: -x + askew * 0.6, y: y + askew * 0.6 },
  ])}Z`;
}

/** A flag, a support under something, a cloud, a rest. */
const signs: Readonly<Record<Exclude<Note['kind'], 'free'>, (at: Dot) => readonly Shape[]>> = {
  goal: ({ x, y }) => [
    { shape: 'path', d: `M${x - 3.5} ${y + 5.5}V${y - 5}L${x + 5} ${y - 2.2}L${x - 3.5} ${y + 0.6}`, ...thin },
  ],
  supports: ({ x, y }) => [
    { shape: 'path', d: `M${x - 5} ${y - 4}H${x + 5}M${x} ${y - 4}V${y + 5}M${x - 3.5} ${y + 5}H${x + 3.5}`, ...thin },
  ],
  worries: ({ x, y }) => [
    {
      shape: 'path',
      d: `M${x - 4} ${y + 3}a2.6 2.6 0 0 1 .5 -5.1a3.6 3.6 0 0 1 6.9 .6a2.3 2.3 0 0 1 .6 4.5Z`,
      ...thin,
    },
  ],
  notNow: ({ x, y }) => [
    { shape: 'path', d: `M${x - 2.4} ${y - 4}V${y + 4}M${x + 2.4} ${y - 4}V${y + 4}`, ...thin, width: 2.4 },
  ],
};

const thin = { stroke: 'ink', width: 1.5 } as const;
