import type { Person, PersonState, SupportWay } from '../model/person';
import { type Dot, type Ink, linePath, type Shape, type TextShape } from './shapes';

const badgeRadius = 9;

/** A small round sign on the edge of a token: a mark that was given. An own mark shows its first letter. */
export function markBadge(mark: string, at: Dot): readonly Shape[] {
  const glyph = glyphs[mark];
  if (glyph) return badge(at, glyph(at));
  const letter = mark.replace(/^own_/, '').charAt(0).toUpperCase() || '•';
  return badge(at, [letterShape(letter, at)]);
}

/** Stands for the marks there is no room for. */
export function moreBadge(count: number, at: Dot): readonly Shape[] {
  return badge(at, [{ ...letterShape(`+${count}`, at), size: 10 }]);
}

/** The sign of a state that has one besides its edge. */
export function stateBadge(state: PersonState, at: Dot): readonly Shape[] {
  if (state === 'deceased') {
    const cross = `${linePath([moved(at, 0, -5), moved(at, 0, 5.5)])}${linePath([moved(at, -3.2, -1.8), moved(at, 3.2, -1.8)])}`;
    return badge(at, [line(cross)]);
  }
  if (state === 'past') return badge(at, [line(linePath([moved(at, 0, -4.5), moved(at, 0, 0.3), moved(at, 3.4, 2)]))]);
  return [];
}

/** Whether I get support from somebody, give it, or both; a dot for each kind of it, three at most. */
export function supportBadge(support: Person['support'], at: Dot): readonly Shape[] {
  const summary = supportSummary(support);
  return summary ? supportSign(summary.way, Math.min(3, summary.kinds), at) : [];
}

export function supportSummary(support: Person['support']) {
  const ways = Object.values(support);
  const [first] = ways;
  if (first === undefined) return undefined;
  return { way: ways.every((other) => other === first) ? first : 'both', kinds: ways.length } as const;
}

/** What I get comes down to me, what I give goes up from me. */
function supportSign(way: SupportWay, dots: number, { x, y }: Dot): readonly Shape[] {
  const left = x - 2;
  const down = `M${left - 2.8} ${y + 1.8}L${left} ${y + 4.8}L${left + 2.8} ${y + 1.8}`;
  const up = `M${left - 2.8} ${y - 1.8}L${left} ${y - 4.8}L${left + 2.8} ${y - 1.8}`;
  const tips = { get: down, give: up, both: down + up }[way];
  const shaft = linePath([
    { x: left, y: y - 4.6 },
    { x: left, y: y + 4.6 },
  ]);
  return [
    { shape: 'circle', at: { x, y }, radius: 8, fill: 'sheet', stroke: 'soft', width: 1 },
    { shape: 'path', d: shaft + tips, stroke: 'ink', width: 1.5 },
    ...Array.from({ length: dots }, (_, index): Shape => {
      const spot = { x: x + 3.9, y: y + (index - (dots - 1) / 2) * 3.1 };
      return { shape: 'circle', at: spot, radius: 1.15, fill: 'ink' };
    }),
  ];
}

const glyphs: Readonly<Record<string, (at: Dot) => readonly Shape[]>> = {
  resource: ({ x, y }) => [
    {
      shape: 'path',
      d: `M${x} ${y + 5}C${x - 8} ${y - 0.6} ${x - 4.6} ${y - 6.6} ${x} ${y - 2.4}C${x + 4.6} ${y - 6.6} ${x + 8} ${y - 0.6} ${x} ${y + 5}Z`,
      fill: 'heart',
    },
  ],
  worry: ({ x, y }) => [
    {
      shape: 'path',
      d: `M${x - 4} ${y + 1.6}a2.6 2.6 0 0 1 .5 -5.1a3.6 3.6 0 0 1 6.9 .6a2.3 2.3 0 0 1 .6 4.5Z`,
      stroke: 'ink',
      width: 1.4,
    },
    line(`M${x - 2} ${y + 3.6}l-.8 2M${x + 1.6} ${y + 3.6}l-.8 2`),
  ],
  unsure: (at) => [letterShape('?', at)],
  present: (at) => [line(linePath([moved(at, -4, 0.4), moved(at, -1.2, 3.4), moved(at, 4.4, -3.4)]))],
  invite: ({ x, y }) => [line(`M${x - 4.6} ${y - 3.2}h9.2v6.6h-9.2Zl4.6 3.8l4.6 -3.8`, 1.3)],
};

function badge(at: Dot, glyph: readonly Shape[]): readonly Shape[] {
  return [{ shape: 'circle', at, radius: badgeRadius, fill: 'sheet', stroke: 'ink', width: 1.2 }, ...glyph];
}

function line(d: string, width = 1.8, stroke: Ink = 'ink'): Shape {
  return { shape: 'path', d, stroke, width };
}

function letterShape(text: string, { x, y }: Dot): TextShape {
  return { shape: 'text', text, at: { x, y: y + 4.4 }, size: 12.5, weight: 700, fill: 'ink' };
}

function moved({ x, y }: Dot, right: number, down: number): Dot {
  return { x: x + right, y: y + down };
}
