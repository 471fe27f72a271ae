import type { Core } from 'cytoscape';
import type { Carry } from './pointers';
import type { Press } from './press';
import { panBy } from './view';

/** The whole sheet, moved under the window. It stays where it was let go of, or given up. */
export function carrySheet(engine: Core, from: Press): Carry {
  let last = from.at;
  return {
    move: ({ at }) => {
      panBy(engine, { x: at.x - last.x, y: at.y - last.y });
      last = at;
    },
    drop: () => undefined,
    cancel: () => undefined,
  };
}
