import type { Core } from 'cytoscape';
import type { Dot } from '../scene/shapes';
import type { Carry } from './pointers';

type Told = {
  /** Where everybody who is carried is now, once a frame at the most. */
  readonly moved: (moved: ReadonlyMap<string, Dot>) => void;
  readonly dropped: (by: Dot) => void;
  /** Given up; everybody is where they were. */
  readonly returned: () => void;
};

/** Tokens being dragged together, as far as the hand has gone from `start`. */
export function carryTokens(
  engine: Core,
  ids: readonly string[],
  start: Dot,
  dotAt: (at: Dot) => Dot,
  told: Told,
): Carry {
  const from = ids.map((id) => [id, { ...engine.getElementById(id).position() }] as const);
  let frame = 0;
  let by: Dot = { x: 0, y: 0 };

  const place = (aside: Dot): ReadonlyMap<string, Dot> => {
    const moved = new Map(from.map(([id, { x, y }]) => [id, { x: x + aside.x, y: y + aside.y }]));
    engine.batch(() => {
      for (const [id, dot] of moved) engine.getElementById(id).position({ ...dot });
    });
    return moved;
  };
  const tell = () => {
    frame = 0;
    told.moved(place(by));
  };
  return {
    move: ({ at }) => {
      const { x, y } = dotAt(at);
      by = { x: x - start.x, y: y - start.y };
      frame ||= requestAnimationFrame(tell);
    },
    drop: () => {
      cancelAnimationFrame(frame);
      place(by);
      told.dropped(by);
    },
    cancel: () => {
      cancelAnimationFrame(frame);
      place({ x: 0, y: 0 });
      told.returned();
    },
  };
}
