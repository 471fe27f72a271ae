import type { Dot, Shape } from '../scene/shapes';
import { paintShapes, svgElement } from './paint-shapes';

type Figure = { readonly id: string; readonly at: Dot; readonly shapes: readonly Shape[] };

/** Figures of one kind, each in a group of its own that can be moved and painted apart from the others. */
export type Layer = {
  /** Shows exactly these, in their order. Only what is new or different is painted. */
  readonly show: (figures: readonly Figure[]) => void;
  /** Until the next `show`. */
  readonly move: (id: string, at: Dot) => void;
  readonly repaint: (id: string, shapes: readonly Shape[]) => void;
};

export function figureLayer(into: SVGElement): Layer {
  const elements = new Map<string, SVGElement>();
  /** What each element shows, as text; forgotten while it is moved about. */
  const painted = new Map<string, string>();

  const place = (id: string, { x, y }: Dot) => {
    // A thousand transforms that do nothing take their time in every frame.
    if (x === 0 && y === 0) elements.get(id)?.removeAttribute('transform');
    else elements.get(id)?.setAttribute('transform', `translate(${x} ${y})`);
  };
  const dropOthers = (figures: readonly Figure[]) => {
    const wanted = new Set(figures.map(({ id }) => id));
    for (const [id, element] of elements) {
      if (wanted.has(id)) continue;
      element.remove();
      elements.delete(id);
      painted.delete(id);
    }
  };
  const paint = ({ id, at, shapes }: Figure, order: number) => {
    const element = elements.get(id) ?? svgElement('g');
    elements.set(id, element);
    if (into.children[order] !== element) into.insertBefore(element, into.children[order] ?? null);
    const looks = JSON.stringify([at, shapes]);
    if (painted.get(id) === looks) return;
    painted.set(id, looks);
    paintShapes(element, shapes);
    place(id, at);
  };

  return {
    show: (figures) => {
      dropOthers(figures);
      figures.forEach(paint);
    },
    move: (id, at) => {
      painted.delete(id);
      place(id, at);
    },
    repaint: (id, shapes) => {
      const element = elements.get(id);
      if (!element) return;
      painted.delete(id);
      paintShapes(element, shapes);
    },
  };
}
