import type { TieEnd } from '../model/tie';
import type { Scene, TieFigure, TokenFigure } from '../scene/scene';
import type { Dot, Shape } from '../scene/shapes';
import { tieShapes } from '../scene/tie-shapes';
import { type Fastening, fastened } from '../scene/ties-in-place';
import { figureLayer, type Layer } from './figure-layer';
import { paintShapes, svgElement } from './paint-shapes';

/** The scene as SVG under the engine's transparent layers. */
export type Drawing = {
  readonly show: (scene: Scene) => void;
  /** Moves tokens during a drag, and their ties with them; the scene itself is not touched. */
  readonly move: (moved: ReadonlyMap<string, Dot>) => void;
  /** Where the sheet lies in the window: `zoom` × scene + `pan`. */
  readonly view: (pan: Dot, zoom: number) => void;
  /** What is chosen, under the tokens. */
  readonly mark: (shapes: readonly Shape[]) => void;
  /** What hands are doing, over everything: the live line, the handle, whoever is about to be. */
  readonly hand: (shapes: readonly Shape[]) => void;
};

const origin: Dot = { x: 0, y: 0 };

export function startDrawing(host: HTMLElement): Drawing {
  const picture = svgElement('svg', { width: 1, height: 1, 'aria-hidden': 'true' });
  const add = () => picture.appendChild(svgElement('g'));
  const [sheet, marked] = [add(), add()];
  // In the order in which a picture has them: names lie over all that is drawn.
  const ties = figureLayer(add());
  const tokens = figureLayer(add());
  const tieWords = figureLayer(add());
  const names = figureLayer(add());
  const hand = add();
  host.append(picture);
  let shown: Scene | undefined;

  return {
    mark: (shapes) => paintShapes(marked, shapes),
    hand: (shapes) => paintShapes(hand, shapes),
    view: ({ x, y }, zoom) => {
      picture.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
    },
    show: (scene) => {
      if (scene.sheet !== shown?.sheet) paintShapes(sheet, scene.sheet);
      const words = ({ id, label }: TieFigure) => ({ id, at: origin, shapes: label });
      const name = ({ id, at, label }: TokenFigure) => ({ id, at, shapes: label });
      ties.show(scene.ties.map(({ id, shapes }) => ({ id, at: origin, shapes })));
      tokens.show(scene.tokens);
      tieWords.show(scene.ties.map(words));
      names.show(scene.tokens.map(name));
      shown = scene;
    },
    move: (moved) => {
      if (!shown) return;
      for (const layer of [tokens, names]) moveIn(layer, moved);
      for (const { id, shapes } of tiesMoved(shown, moved)) ties.repaint(id, shapes);
    },
  };
}

function moveIn(layer: Layer, moved: ReadonlyMap<string, Dot>): void {
  for (const [id, at] of moved) layer.move(id, at);
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
      return { id: figure.id, shapes: line ? tieShapes(line[0], line[1], figure) : [] };
    });
}
