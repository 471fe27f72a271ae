import { movedFigures } from '../scene/moved-figures';
import type { Scene } from '../scene/scene';
import type { Dot, Shape } from '../scene/shapes';
import { figureLayer, type Layer } from './figure-layer';
import { paintShapes, svgElement } from './paint-shapes';

/** The scene as SVG under the engine's transparent layers. */
export type Drawing = {
  readonly show: (scene: Scene) => void;
  /** Another sheet under everybody, until the next scene with a sheet of its own. */
  readonly sheet: (shapes: readonly Shape[]) => void;
  /** Moves tokens and notes during a drag, with the ties and outlines that hold on to them; the scene itself is not touched. */
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
  const sheet = add();
  // In the order in which a picture has them: names lie over all that is drawn.
  const groups = figureLayer(add());
  const notes = figureLayer(add());
  const marked = picture.appendChild(svgElement('g', { 'data-marked': 'true' }));
  const ties = figureLayer(add());
  const tokens = figureLayer(add());
  const tieWords = figureLayer(add());
  const groupNames = figureLayer(add());
  const names = figureLayer(add());
  const hand = add();
  host.append(picture);
  let shown: Scene | undefined;

  return {
    sheet: (shapes) => paintShapes(sheet, shapes),
    mark: (shapes) => paintShapes(marked, shapes),
    hand: (shapes) => paintShapes(hand, shapes),
    view: ({ x, y }, zoom) => {
      picture.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
    },
    show: (scene) => {
      if (scene.sheet !== shown?.sheet) paintShapes(sheet, scene.sheet);
      groups.show(scene.groups.map(drawn));
      notes.show(scene.notes);
      ties.show(scene.ties.map(drawn));
      tokens.show(scene.tokens);
      tieWords.show(scene.ties.map(worded));
      groupNames.show(scene.groups.map(worded));
      names.show(scene.tokens.map(({ id, at, label }) => ({ id, at, shapes: label })));
      shown = scene;
    },
    move: (moved) => {
      if (!shown) return;
      for (const layer of [tokens, names, notes]) moveIn(layer, moved);
      const now = movedFigures(shown, moved);
      for (const { id, shapes } of now.ties) ties.repaint(id, shapes);
      for (const { id, shapes, shift } of now.groups) {
        groups.repaint(id, shapes);
        groupNames.move(id, shift);
      }
    },
  };
}

function moveIn(layer: Layer, moved: ReadonlyMap<string, Dot>): void {
  for (const [id, at] of moved) layer.move(id, at);
}

function drawn({ id, shapes }: { readonly id: string; readonly shapes: readonly Shape[] }) {
  return { id, at: origin, shapes };
}

function worded({ id, label }: { readonly id: string; readonly label: readonly Shape[] }) {
  return { id, at: origin, shapes: label };
}
