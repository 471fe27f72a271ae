import type { FrameBorder } from '../model/frame-borders';
import type { GroupId, NoteId, PersonId, TieId } from '../model/ids';
import type { Frame } from '../model/network-map';
import type { Point } from '../model/person';
import type { Spot } from '../model/points';
import type { TieEnd } from '../model/tie';
import type { Dot } from '../scene/shapes';

/** What lies under a pointer. */
export type Target =
  | { readonly kind: 'sheet' }
  | { readonly kind: 'centre' }
  /** Somebody, or a group that is shown as one. */
  | { readonly kind: 'token'; readonly id: PersonId | GroupId }
  /** `all`: the ties that lie on each other here, the nearest first. */
  | { readonly kind: 'tie'; readonly id: TieId; readonly all: readonly TieId[] }
  /** The outline of a group, or its name. */
  | { readonly kind: 'group'; readonly id: GroupId }
  | { readonly kind: 'note'; readonly id: NoteId };

/** What hands do on the drawing; nobody hears of it before the gesture is over, except of a drag. */
export type Hands = {
  /** `adding`: with Shift or Ctrl. */
  readonly tapped: (on: Target, at: Point, adding: boolean) => void;
  readonly doubleTapped: (on: Target, at: Point) => void;
  /** A right click or a long press. `window` is where, in pixels of the window of the drawing. */
  readonly menuAsked: (on: Target, at: Point, window: Dot) => void;
  /** While tokens are dragged: where the one under the pointer is now; `undefined` when the drag is over. */
  readonly dragging: (lead: PersonId | GroupId, at: Point | undefined) => void;
  /** Tokens dragged together, and how far. */
  readonly dropped: (tokens: readonly (PersonId | GroupId)[], by: Spot) => void;
  readonly noteDropped: (note: NoteId, at: Point) => void;
  /** A line drawn from somebody to somebody, or to an empty point. */
  readonly tied: (from: TieEnd, to: TieEnd | Point) => void;
  /** One end of a tie dragged to somebody else. */
  readonly retied: (tie: TieId, end: 0 | 1, to: TieEnd) => void;
  /** Tokens inside a line drawn round them. */
  readonly encircled: (tokens: readonly (PersonId | GroupId)[]) => void;
  /** While a border is dragged; `undefined` when the drag is over. */
  readonly bordering: (now: Bordering | undefined) => void;
  /** A border dropped, and the frame it makes. */
  readonly reframed: (border: FrameBorder, frame: Frame) => void;
  /** A pointer over the drawing, not pressed; `undefined` when it has left. */
  readonly hovered: (at: Point | undefined) => void;
  /** The first touch of a pen. */
  readonly penTouched: () => void;
  /** A drag of the hand has begun or ended. */
  readonly carrying: (carries: boolean) => void;
  /** The drawing was touched at all: half-done things end. */
  readonly touched: () => void;
  /** Zoomed or panned. */
  readonly viewChanged: () => void;
};

/** A border of the frame in the hand: the frame as it would be, and where the hand is. */
export type Bordering = { readonly border: FrameBorder; readonly frame: Frame; readonly at: Point };

/** What dragging from a token and from the empty sheet does. A token that pans lies still, and so does all else. */
export type DragMeans = {
  readonly token: 'move' | 'tie' | 'encircle' | 'pan';
  readonly sheet: 'pan' | 'encircle';
};
