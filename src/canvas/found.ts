import type { TieEnd } from '../model/tie';
import type { GroupFigure, NoteFigure, Scene, TieFigure, TokenFigure } from '../scene/scene';
import type { Dot, Shape, TextShape } from '../scene/shapes';
import type { Target } from './hands';
import { farFrom, pathDots } from './path-dots';

/** How far from a thing a hand still means it, in pixels of the window. */
export type Reach = { readonly token: number; readonly line: number; readonly handle: number };

export const reachOf = {
  mouse: { token: 14, line: 12, handle: 13 },
  pen: { token: 22, line: 12, handle: 22 },
  touch: { token: 22, line: 22, handle: 22 },
} as const satisfies Readonly<Record<string, Reach>>;

const overRim = 4;

/** What lies at a dot of the scene: a token before all else, the nearest first; then notes, then the nearest line. */
export function targetAt(scene: Scene, dot: Dot, reach: Reach, zoom: number): Target {
  const token = tokenAt(scene, dot, reach, zoom);
  if (token) return token.id === 'centre' ? { kind: 'centre' } : { kind: 'token', id: token.id };
  const note = scene.notes.findLast((figure) => isIn(figure, dot, reach.token / zoom));
  if (note) return { kind: 'note', id: note.id };
  const group = groupAt(scene, dot, reach, zoom);
  const ties = tiesAt(scene, dot, reach.line / zoom);
  const [tie] = ties;
  if (group && !(tie && tie.far < group.far)) return { kind: 'group', id: group.id };
  if (tie) return { kind: 'tie', id: tie.id, all: ties.map(({ id }) => id) };
  return { kind: 'sheet' };
}

function tokenAt({ tokens }: Scene, dot: Dot, { token }: Reach, zoom: number): TokenFigure | undefined {
  return tokens
    .map((figure) => ({ figure, far: Math.hypot(dot.x - figure.at.x, dot.y - figure.at.y) }))
    .filter(({ figure: { radius }, far }) => far <= Math.max(radius + overRim, token / zoom))
    .sort((one, other) => one.far - other.far)[0]?.figure;
}

/** Who or what a tie can be fastened to at a dot. */
export function tieEndAt(scene: Scene, dot: Dot, reach: Reach, zoom: number): TieEnd | undefined {
  return tokenAt(scene, dot, reach, zoom)?.id ?? groupAt(scene, dot, reach, zoom)?.id;
}

function tiesAt({ ties }: Scene, dot: Dot, within: number) {
  return ties
    .map((figure) => ({ id: figure.id, far: farFrom(lineOf(figure), dot) }))
    .filter(({ far }) => far <= within)
    .sort((one, other) => one.far - other.far);
}

function groupAt({ groups, look }: Scene, dot: Dot, { line }: Reach, zoom: number) {
  return groups
    .map((figure) => ({ id: figure.id, far: farFromGroup(figure, dot, look.measure) }))
    .filter(({ far }) => far <= line / zoom)
    .sort((one, other) => one.far - other.far)[0];
}

function farFromGroup({ shapes, label }: GroupFigure, dot: Dot, measure: Scene['look']['measure']): number {
  const named = label.some((shape) => shape.shape === 'text' && isOnText(shape, dot, measure));
  return named ? 0 : Math.min(...shapes.map((shape) => farFrom(pathDots(shape), dot)));
}

function isOnText({ at, text, size, weight, anchor }: TextShape, dot: Dot, measure: Scene['look']['measure']) {
  const width = measure(text, size, weight);
  const left = { start: at.x, end: at.x - width, middle: at.x - width / 2 }[anchor ?? 'middle'];
  const isBeside = dot.x >= left - 6 && dot.x <= left + width + 6;
  return isBeside && dot.y >= at.y - size * 1.2 && dot.y <= at.y + size * 0.6;
}

function isIn({ at, width, height }: NoteFigure, { x, y }: Dot, least: number): boolean {
  return Math.abs(x - at.x) <= Math.max(width / 2, least) && Math.abs(y - at.y) <= Math.max(height / 2, least);
}

/** Where a tie runs from end to end. */
export function lineOf({ shapes }: TieFigure): readonly Dot[] {
  return shapes.filter(isStroke).flatMap(pathDots);
}

function isStroke(shape: Shape): boolean {
  return shape.shape === 'path' && shape.stroke !== undefined && shape.fill === undefined;
}
