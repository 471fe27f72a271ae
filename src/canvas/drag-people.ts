import type { Core, NodeSingular } from 'cytoscape';
import type { Dot } from '../scene/shapes';

type Drags = {
  /** Everybody who is being dragged and where they are, once a frame at the most. `lead` is under the pointer. */
  readonly moved: (moved: ReadonlyMap<string, Dot>, lead: string) => void;
  readonly over: (lead: string) => void;
  readonly dropped: (moved: ReadonlyMap<string, Dot>) => void;
  /** The drag was given up; everybody is where they were. */
  readonly returned: () => void;
};

type Drag = { readonly lead: string; readonly from: ReadonlyMap<string, Dot>; readonly cancelled: boolean };

/** Follows people being dragged, one or all the chosen. A second finger, or `cancel`, takes them back. */
export function followDrags(engine: Core, drags: Drags) {
  let drag: Drag | undefined;
  let frame = 0;

  const positions = ({ from }: Drag) =>
    new Map([...from.keys()].map((id) => [id, { ...engine.getElementById(id).position() }]));
  const tell = () => {
    frame = 0;
    if (drag && !drag.cancelled) drags.moved(positions(drag), drag.lead);
  };
  const giveBack = ({ from }: Drag) =>
    engine.batch(() => {
      for (const [id, dot] of from) engine.getElementById(id).position({ ...dot });
    });
  const cancel = (): boolean => {
    if (!drag || drag.cancelled) return false;
    drag = { ...drag, cancelled: true };
    drags.over(drag.lead);
    drags.returned();
    return true;
  };

  engine.on('grabon', 'node', (event) => {
    const lead: NodeSingular = event.target;
    const together: readonly NodeSingular[] = lead.selected() ? engine.nodes(':selected').toArray() : [lead];
    const people = together.filter((one) => one.id() !== 'centre');
    drag = { lead: lead.id(), from: new Map(people.map((one) => [one.id(), { ...one.position() }])), cancelled: false };
  });
  engine.on('drag', 'node', () => {
    frame ||= requestAnimationFrame(tell);
  });
  engine.on('freeon', 'node', () => {
    cancelAnimationFrame(frame);
    frame = 0;
    const ended = drag;
    drag = undefined;
    if (!ended) return;
    const moved = positions(ended);
    const anyMoved = [...moved].some(([id, { x, y }]) => x !== ended.from.get(id)?.x || y !== ended.from.get(id)?.y);
    drags.over(ended.lead);
    if (ended.cancelled) {
      giveBack(ended);
      drags.returned();
    } else if (anyMoved) drags.dropped(moved);
  });
  engine
    .container()
    ?.addEventListener('touchstart', ({ touches }) => touches.length > 1 && cancel(), { passive: true });

  return { cancel };
}
