import type { PersonId, TieId } from '../model/ids';
import type { Point } from '../model/person';
import type { TieEnd } from '../model/tie';

/** What lies under a pointer. */
export type Target =
  | { readonly kind: 'sheet' }
  | { readonly kind: 'centre' }
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'tie'; readonly id: TieId };

/** What hands do on the drawing; nobody hears of it before the gesture is over, except of a drag. */
export type Hands = {
  /** `adding`: with Shift or Ctrl. */
  readonly tapped: (on: Target, at: Point, adding: boolean) => void;
  readonly doubleTapped: (on: Target, at: Point) => void;
  /** While people are dragged: where the one under the pointer is now; `undefined` when the drag is over. */
  readonly dragging: (lead: PersonId, at: Point | undefined) => void;
  readonly dropped: (moved: readonly { readonly person: PersonId; readonly at: Point }[]) => void;
  /** A line drawn from somebody to somebody, or to an empty point. */
  readonly tied: (from: TieEnd, to: TieEnd | Point) => void;
  /** People inside a rectangle drawn with Shift. */
  readonly encircled: (people: readonly PersonId[]) => void;
  /** The drawing was touched at all: half-done things end. */
  readonly touched: () => void;
  /** Zoomed, panned or resized. */
  readonly viewChanged: () => void;
};

/** Whether dragging from a person moves it or draws a tie from it. */
export type DragMeans = 'move' | 'tie';
