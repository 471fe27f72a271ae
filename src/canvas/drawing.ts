import type { TieEnd } from '../model/network-map';
import type { Scene, TieFigure } from '../scene/scene';
import type { Dot } from '../scene/shapes';
import { tieShapes } from '../scene/tie-shapes';
import { type Fastening, fastened } from '../scene/ties-in-place';
import { paintShapes, svgElement } from './paint-shapes';

/** The scene as SVG under the engine's transparent layers. */
export type Drawing = {
  readonly show: (scene: Scene) => void;
  /** Moves tokens during a drag, and their ties with them; the scene itself is not touched. */
  readonly move: (moved: ReadonlyMap<string, Dot>) => void;
  /** Where the sheet lies in the window: `zoom` × scene + `pan`. */
  readonly view: (pan: Dot, zoom: number) => void;
  /** What hands are doing: halos, the live line, the handle. */
  readonly hand: SVGElement;
  /** Under the tokens: what is chosen. */
  readonly under: SVGElement;
};

export function startDrawing(host: HTMLElement): Drawing {
  const picture = svgElement('svg', { width: 1, height: 1, 'aria-hidden': 'true' });
  const [sheet, under, ties, tokens, hand] = [1, 2, 3, 4, 5].map(() => svgElement('g')) as [
    SVGElement,
    SVGElement,
    SVGElement,
    SVGElement,
    SVGElement,
  ];
  picture.append(sheet, under, ties, tokens, hand);
  host.append(picture);
  let shown: Scene | undefined;
  const tokenElements = new Map<string, SVGElement>();
  const tieElements = new Map<string, SVGElement>();

  return {
    under,
    hand,
    view: ({ x, y }, zoom) => {
      picture.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
    },
    show: (scene) => {
      if (scene.sheet !== shown?.sheet) paintShapes(sheet, scene.sheet);
      match(ties, tieElements, scene.ties, (element, figure) => paintTie(element, figure, figure.shapes));
      match(tokens, tokenElements, scene.tokens, (element, { at, shapes, label }) => {
        paintShapes(element, [...shapes, ...label]);
        place(element, at);
      });
      shown = scene;
    },
    move: (moved) => {
      if (!shown) return;
      for (const [id, dot] of moved) place(tokenElements.get(id), dot);
      for (const { figure, shapes } of tiesMoved(shown, moved)) paintTie(tieElements.get(figure.id), figure, shapes);
    },
  };
}

/** The ties that hold on to somebody who moved, as they run now. */
function tiesMoved({ tokens, ties }: Scene, moved: ReadonlyMap<string, Dot>) {
  const ends = new Map<TieEnd, Fastening>(
    tokens.map(({ id, at, radius }) => [id, { at: moved.get(id) ?? at, radius }]),
  );
  return ties
    .filter(({ between }) => between.some((end) => moved.has(end)))
    .map((figure) => {
      const [from, to] = [ends.get(figure.between[0]), ends.get(figure.between[1])];
      const line = from && to && fastened(from, to, figure.lane);
      return { figure, shapes: line ? tieShapes(line[0], line[1], figure) : [] };
    });
}

/** Elements for exactly these figures in their order; only what is new or different is painted. */
function match<Figure extends { readonly id: string }>(
  into: SVGElement,
  elements: Map<string, SVGElement>,
  figures: readonly Figure[],
  paint: (element: SVGElement, figure: Figure) => void,
): void {
  const ids = new Set<string>(figures.map(({ id }) => id));
  for (const [id, element] of elements) {
    if (ids.has(id)) continue;
    element.remove();
    elements.delete(id);
  }
  figures.forEach((figure, at) => {
    const element = elements.get(figure.id) ?? svgElement('g');
    elements.set(figure.id, element);
    if (into.children[at] !== element) into.insertBefore(element, into.children[at] ?? null);
    const looks = JSON.stringify(figure);
    if (painted.get(element) === looks) return;
    paint(element, figure);
    painted.set(element, looks);
  });
}

const painted = new WeakMap<SVGElement, string>();

function paintTie(element: SVGElement | undefined, { label }: TieFigure, shapes: TieFigure['shapes']): void {
  if (!element) return;
  painted.delete(element);
  paintShapes(element, [...shapes, ...label]);
}

function place(element: SVGElement | undefined, { x, y }: Dot): void {
  if (!element) return;
  painted.delete(element);
  element.setAttribute('transform', `translate(${x} ${y})`);
}
