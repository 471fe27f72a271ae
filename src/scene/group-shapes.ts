import type { AreaColour, Group } from '../model/network-map';
import { initials } from './letters';
import { type Dot, type Ink, linePath, type Shape } from './shapes';

export const groupRadius = 28;

/** Between the two lines round an organisation. */
const doubleGap = 5;

/**
 * A soft outline. The kind tells how the line is drawn: whole round a household, dashed round a group, double round an
 * organisation. `order` varies its rhythm, so that two that overlap can be followed with the eye, in grey too.
 */
export function outlineShapes(
  outline: readonly Dot[],
  { kind }: Pick<Group, 'kind'>,
  order: number,
  colour: AreaColour | undefined,
): readonly Shape[] {
  const ink: Ink = colour ? `area-${colour}` : 'soft';
  const d = `${linePath(outline)}Z`;
  const dash = rhythms[kind][order % 3] ?? [];
  const line = { shape: 'path', stroke: ink, width: 1.8, opacity: 0.75, ...(dash.length > 0 && { dash }) } as const;
  return [
    { shape: 'path', d, fill: ink, opacity: 0.11 },
    { ...line, d },
    ...(kind === 'organisation' ? [{ ...line, d: `${linePath(inwards(outline, doubleGap))}Z` }] : []),
  ];
}

const rhythms: Readonly<Record<Group['kind'], readonly (readonly number[])[]>> = {
  household: [[], [34, 6], [34, 6, 6, 6]],
  group: [
    [9, 6],
    [0.1, 6],
    [9, 6, 0.1, 6],
  ],
  organisation: [[], [34, 6], [34, 6, 6, 6]],
};

/** A group shown as one, round 0, 0: a double edge, whose shape tells the kind: a house, a round, a block. */
export function groupTokenShapes(
  { name, kind }: Pick<Group, 'name' | 'kind'>,
  colour: AreaColour | undefined,
  letters = true,
): readonly Shape[] {
  const ink: Ink = colour ? `area-${colour}` : 'soft';
  const text = letters ? initials(name) : '';
  return [
    { shape: 'path', d: silhouette(kind, groupRadius), fill: 'sheet', stroke: ink, width: 2 },
    { shape: 'path', d: silhouette(kind, groupRadius - 5), stroke: ink, width: 1.5 },
    ...(text === ''
      ? []
      : [
          {
            shape: 'text',
            text,
            at: { x: 0, y: kind === 'household' ? 9 : 5.5 },
            size: 15,
            weight: 700,
            fill: ink === 'soft' ? 'ink' : ink,
          } as const,
        ]),
  ];
}

function silhouette(kind: Group['kind'], r: number): string {
  if (kind === 'household') {
    const [half, eaves, foot] = [r * 0.86, -r * 0.22, r * 0.86];
    return `${linePath([
      { x: -half, y: foot },
      { x: -half, y: eaves },
      { x: 0, y: -r },
      { x: half, y: eaves },
      { x: half, y: foot },
    ])}Z`;
  }
  if (kind === 'organisation') {
    const [half, up] = [r * 0.95, r * 0.78];
    return `${linePath([
      { x: -half, y: -up },
      { x: half, y: -up },
      { x: half, y: up },
      { x: -half, y: up },
    ])}Z`;
  }
  return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
}

/** The same closed line, each dot moved towards the inside. */
function inwards(outline: readonly Dot[], by: number): readonly Dot[] {
  const area = outline.reduce((sum, dot, at) => {
    const after = outline[(at + 1) % outline.length] ?? dot;
    return sum + dot.x * after.y - after.x * dot.y;
  }, 0);
  const side = area > 0 ? 1 : -1;
  return outline.map((dot, at) => {
    const [before, after] = [outline.at(at - 1) ?? dot, outline[(at + 1) % outline.length] ?? dot];
    const [x, y] = [after.x - before.x, after.y - before.y];
    const length = Math.hypot(x, y) || 1;
    return { x: dot.x - (y / length) * by * side, y: dot.y + (x / length) * by * side };
  });
}
