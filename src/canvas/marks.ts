import type { FrameGrip } from '../scene/frame-grips';
import type { Scene } from '../scene/scene';
import type { Dot, Shape } from '../scene/shapes';
import type { Live } from './carry-line';
import { ghostToken, haloShapes, handleShapes, liveLine, type Marked } from './chosen-halos';
import type { Drawing } from './drawing';
import { type Reach, reachOf } from './found';
import { gripShapes } from './grip-shapes';
import { type Handle, handlesOn } from './handles';
import type { Press } from './press';

type State = {
  readonly marked: Marked;
  readonly ghost: Dot | undefined;
  /** Who is under a pointer. */
  readonly hovered: string | undefined;
  readonly live: Live | undefined;
  /** A line being drawn round people. */
  readonly round: readonly Shape[];
  readonly withoutRims: boolean;
  /** Of the hand that is on the map. */
  readonly reach: Reach;
  /** On the borders of the frame. */
  readonly grips: readonly FrameGrip[];
};

/** What is marked on the drawing for the moment: the chosen, the handles, what a hand is drawing. */
export function startMarks(drawing: Drawing, scene: () => Scene | undefined, zoom: () => number) {
  let state: State = {
    marked: { people: new Set() },
    ghost: undefined,
    hovered: undefined,
    live: undefined,
    round: [],
    withoutRims: false,
    reach: reachOf.mouse,
    grips: [],
  };

  const handles = (moved?: ReadonlyMap<string, Dot>): readonly Handle[] => {
    const now = scene();
    if (!now) return [];
    const { marked, hovered, withoutRims, reach } = state;
    const only = marked.people.size === 1 ? [...marked.people] : [];
    const rims = withoutRims ? [] : [...only, ...(hovered === undefined ? [] : [hovered])];
    return handlesOn(now, { rims: new Set(rims), tie: marked.tie }, reach, zoom(), moved);
  };
  const paint = (moved?: ReadonlyMap<string, Dot>) => {
    const now = scene();
    if (!now) return;
    const { marked, live, ghost, round, grips } = state;
    drawing.mark(haloShapes(now, { ...marked, lit: live?.over ?? marked.lit }, moved));
    drawing.hand([
      ...(live ? liveLine(live.from, live.to) : handles(moved).flatMap(({ at }) => handleShapes(at, zoom()))),
      ...(ghost ? ghostToken(ghost) : []),
      ...round,
      ...grips.flatMap((grip) => gripShapes(grip, zoom())),
    ]);
  };
  return {
    paint,
    handles,
    marked: () => state.marked,
    set: (part: Partial<State>) => {
      state = { ...state, ...part };
      paint();
    },
    hover: (id: string | undefined, hand: Press['hand'] | undefined) => {
      if (id === state.hovered) return;
      state = { ...state, hovered: id, reach: hand ? reachOf[hand] : state.reach };
      paint();
    },
    /** The handles are from now on as far apart as this hand needs. */
    tapped: (hand: Press['hand']) => {
      state = { ...state, reach: reachOf[hand] };
      paint();
    },
  };
}
