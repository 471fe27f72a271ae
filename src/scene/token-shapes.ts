import type { AreaColour, Centre } from '../model/network-map';
import type { Person, PersonKind, SymbolShape } from '../model/person';
import { markBadge, moreBadge, stateBadge, supportBadge } from './badges';
import { initials } from './letters';
import type { Look } from './look';
import { cut } from './name-lines';
import { type Ink, linePath, type Shape } from './shapes';

export const tokenRadius = 22;
export const centreRadius = 32;

/** What a token shows of a person. */
type TokenPerson = Pick<Person, 'name' | 'kind' | 'state' | 'marks' | 'emoji' | 'symbol'> & {
  readonly support?: Person['support'];
};

/** A person drawn round 0, 0: shape tells the kind, the edge the state, its colour the area, badges the marks. */
export function tokenShapes(person: TokenPerson, colour: AreaColour | undefined, letters = true): readonly Shape[] {
  const ink: Ink = colour ? `area-${colour}` : 'soft';
  const shapes: readonly Shape[] = [
    { shape: 'path', d: outlines[person.kind], fill: 'sheet', stroke: ink, ...edge(person) },
    ...inside(person, ink, letters),
  ];
  if (person.state !== 'noContact') return [...shapes, ...badges(person)];
  return [...shapes.map((shape) => ({ ...shape, opacity: 0.55 })), across, ...badges(person)];
}

export function centreShapes(centre: Centre, look: Look): readonly Shape[] {
  const disc: Shape = { shape: 'circle', at: { x: 0, y: 0 }, radius: centreRadius, fill: 'accent' };
  const size = 17 * Math.min(1.3, look.textScale);
  const text = cut(look.words.centre(centre), centreRadius * 1.8, (part) => look.measure(part, size, 700));
  if (!centre.emoji) return [disc, { ...written(text, 6, size), fill: 'onAccent' }];
  return [disc, { ...written(centre.emoji, 2, 24), emoji: true }, { ...written(text, 20, 12), fill: 'onAccent' }];
}

/** Disc, diamond, rounded square, hexagon. */
function outline(kind: PersonKind, radius: number): string {
  const r = radius;
  if (kind === 'person') return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
  if (kind === 'service') {
    const [half, corner] = [r * 0.93, r * 0.45];
    const side = 2 * (half - corner);
    const turned = (x: number, y: number) => `a${corner} ${corner} 0 0 1 ${x} ${y}`;
    return `M${-half + corner} ${-half}h${side}${turned(corner, corner)}v${side}${turned(-corner, corner)}h${-side}${turned(-corner, -corner)}v${-side}${turned(corner, -corner)}Z`;
  }
  if (kind === 'pet') {
    const [far, near] = [r * 1.2, r * 0.2];
    return `M${-near} ${-far + near}Q0 ${-far} ${near} ${-far + near}L${far - near} ${-near}Q${far} 0 ${far - near} ${near}L${near} ${far - near}Q0 ${far} ${-near} ${far - near}L${-far + near} ${near}Q${-far} 0 ${-far + near} ${-near}Z`;
  }
  return `${linePath(polygon(6, r * 1.08, 0))}Z`;
}

function edge({ state }: TokenPerson): { width: number; dash?: readonly number[] } {
  if (state === 'deceased') return { width: 2.5, dash: [6, 4] };
  if (state === 'wished') return { width: 3, dash: [0.1, 6] };
  if (state === 'past') return { width: 1.2 };
  return { width: 2.5 };
}

function inside({ emoji, symbol, name }: TokenPerson, ink: Ink, letters: boolean): readonly Shape[] {
  if (emoji) return [{ ...written(emoji, 8.5, 23), emoji: true }];
  if (symbol) return [{ shape: 'path', d: symbolPath(symbol), stroke: ink, width: 2.2 }];
  const text = letters ? initials(name) : '';
  if (text === '') return [];
  return [{ ...written(text, 5.5, text.length > 1 ? 14 : 16), fill: ink === 'soft' ? 'ink' : ink }];
}

const outlines: Readonly<Record<PersonKind, string>> = {
  person: outline('person', tokenRadius),
  pet: outline('pet', tokenRadius),
  service: outline('service', tokenRadius),
  other: outline('other', tokenRadius),
};

/** More badges would hide the edge and the sign of the state. */
const mostMarks = 5;

const across: Shape = {
  shape: 'path',
  d: linePath([
    { x: -18, y: 18 },
    { x: 18, y: -18 },
  ]),
  stroke: 'ink',
  width: 2.2,
};

function badges(person: TokenPerson): readonly Shape[] {
  const at = (degrees: number, distance = tokenRadius) => ({
    x: Math.cos((degrees * Math.PI) / 180) * distance,
    y: -Math.sin((degrees * Math.PI) / 180) * distance,
  });
  const support = supportBadge(person.support ?? {}, at(315));
  const room = support.length > 0 ? mostMarks - 1 : mostMarks;
  const crowded = person.marks.length > room;
  const shown = crowded ? person.marks.slice(0, room - 1) : person.marks;
  const marks = shown.flatMap((mark, index) => markBadge(mark, at(135 + index * 47)));
  const more = crowded ? moreBadge(person.marks.length - shown.length, at(135 + shown.length * 47)) : [];
  return [...marks, ...more, ...stateBadge(person.state, at(45)), ...support];
}

function symbolPath(symbol: SymbolShape): string {
  const corners = { triangle: 3, square: 4, diamond: 4, hexagon: 6 } as const;
  if (symbol === 'circle') return outline('person', 10);
  if (symbol === 'star') {
    const [outer, inner] = [polygon(5, 12, 0), polygon(5, 5, 36)];
    return `${linePath(outer.flatMap((dot, at) => [dot, inner[at] ?? dot]))}Z`;
  }
  return `${linePath(polygon(corners[symbol], 12, symbol === 'square' ? 45 : 0))}Z`;
}

/** Corners of a regular polygon, the first at the top turned clockwise by `degrees`. */
function polygon(corners: number, radius: number, degrees: number) {
  return Array.from({ length: corners }, (_, at) => {
    const radians = (((at * 360) / corners + degrees) * Math.PI) / 180;
    return { x: Math.sin(radians) * radius, y: -Math.cos(radians) * radius };
  });
}

function written(text: string, down: number, size: number) {
  return { shape: 'text', text, at: { x: 0, y: down }, size, weight: 700, fill: 'ink' } as const;
}
