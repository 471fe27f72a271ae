import type { Core, SingularElementReturnValue } from 'cytoscape';
import type { PersonId, TieId } from '../model/ids';
import type { Point } from '../model/person';
import { pointOf } from '../model/points';
import type { Scene } from '../scene/scene';
import type { Box, Dot } from '../scene/shapes';
import { ghostToken, haloShapes, handleShapes, liveLine, type Marked } from './chosen-halos';
import { followDrags } from './drag-people';
import { startDrawing } from './drawing';
import { feedEngine, startEngine, tieKey } from './engine';
import type { DragMeans, Hands, Target } from './hands';
import { startTieLines } from './tie-lines';
import { bringIntoView, fitInto, sceneDot, windowDot, zoomBy } from './view';

/** The map on the screen: shows a scene and tells what hands do with it. */
export type MapCanvas = {
  readonly show: (scene: Scene) => void;
  readonly mark: (marked: Marked) => void;
  /** A dotted token where somebody is about to be; `undefined` takes it away. */
  readonly ghost: (at: Dot | undefined) => void;
  readonly dragMeans: (means: DragMeans) => void;
  /** Takes a drag or a line back, as if it had not begun. Tells whether there was one. */
  readonly cancelGesture: () => boolean;
  /** Shows the whole of `box`, at 100 % at the most, inside a part of the window given in pixels. */
  readonly fit: (box: Box, window: Box) => void;
  /** Zooms round the middle of the window by a factor. */
  readonly zoomBy: (factor: number) => void;
  /** Pans as little as needed so that a dot of the scene lies inside a part of the window. */
  readonly bringIntoView: (at: Dot, window: Box) => void;
  /** A dot of the scene in pixels of the window. */
  readonly windowDot: (at: Dot) => Dot;
  readonly view: () => { readonly pan: Dot; readonly zoom: number };
  readonly end: () => void;
};

export function startCanvas(host: HTMLElement, hands: Hands): MapCanvas {
  const drawing = startDrawing(host);
  const engineHost = document.createElement('div');
  engineHost.className = '__________cytoscape_container';
  host.append(engineHost);
  const engine = startEngine(engineHost);
  let scene: Scene | undefined;
  let marked: Marked = { people: new Set() };
  let ghostAt: Dot | undefined;
  let firstTap: Tap | undefined;

  const point = ({ x, y }: Dot): Point => pointOf({ x: x / unit(), y: -y / unit() });
  const unit = () => scene?.look.unit ?? 1;
  const paintMarks = (moved?: ReadonlyMap<string, Dot>) => {
    if (!scene) return;
    const live = lines.live();
    const lit = live?.over ?? marked.lit;
    drawing.mark(haloShapes(scene, { ...marked, lit }, moved));
    drawing.hand([
      ...(live ? liveLine(live.from, live.to) : lines.handle(moved).flatMap(handleShapes)),
      ...(ghostAt ? ghostToken(ghostAt) : []),
    ]);
  };
  const lines = startTieLines(host, {
    scene: () => scene,
    sceneDot: (event) => sceneDot(engine, host, event),
    chosen: () => [...marked.people],
    tied: (from, to) => hands.tied(from, typeof to === 'string' ? to : point(to)),
    tapped: (id, adding) => hands.tapped(targetOf(engine, id), point({ x: 0, y: 0 }), adding),
    changed: paintMarks,
  });
  const drags = followDrags(engine, {
    moved: (moved, lead) => {
      drawing.move(moved);
      paintMarks(moved);
      const at = moved.get(lead);
      if (at) hands.dragging(lead as PersonId, point(at));
    },
    over: (lead) => hands.dragging(lead as PersonId, undefined),
    dropped: (moved) => hands.dropped([...moved].map(([id, at]) => ({ person: id as PersonId, at: point(at) }))),
    returned: () => scene && showScene(scene),
  });

  const showScene = (next: Scene) => {
    scene = next;
    drawing.show(next);
    feedEngine(engine, next);
    paintMarks();
  };
  const syncChosen = () =>
    engine.batch(() => {
      const chosen = engine.nodes().filter((node) => marked.people.has(node.id()));
      engine.elements().difference(chosen).unselect();
      chosen.select();
    });
  const viewChanged = () => {
    drawing.view(engine.pan(), engine.zoom());
    hands.viewChanged();
  };

  engine.on('viewport', viewChanged);
  engine.on('resize', hands.viewChanged);
  engine.on('tap', (event) => {
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    hands.tapped(targetOf(engine, event.target), point(event.position), shiftKey || ctrlKey || metaKey);
    queueMicrotask(syncChosen);
    const tap: Tap = { ...event.renderedPosition, time: event.originalEvent.timeStamp };
    const isSecond = firstTap && isDouble(firstTap, tap);
    // The engine's own double tap would join two taps far apart, and miss the one that follows.
    firstTap = isSecond ? undefined : tap;
    if (isSecond) hands.doubleTapped(targetOf(engine, event.target), point(event.position));
  });
  engine.on('boxend', () => {
    queueMicrotask(() => {
      hands.encircled(
        engine
          .nodes(':selected')
          .map((element) => element.id())
          .filter((id) => id !== 'centre') as PersonId[],
      );
      syncChosen();
    });
  });
  host.addEventListener('pointerdown', hands.touched, true);

  return {
    show: showScene,
    mark: (next) => {
      marked = next;
      syncChosen();
      paintMarks();
    },
    ghost: (at) => {
      ghostAt = at;
      paintMarks();
    },
    dragMeans: lines.dragMeans,
    cancelGesture: () => lines.cancel() || drags.cancel(),
    fit: (box, window) => {
      fitInto(engine, host, box, window);
      viewChanged();
    },
    zoomBy: (factor) => zoomBy(engine, host, factor),
    bringIntoView: (at, window) => bringIntoView(engine, at, window),
    windowDot: (at) => windowDot(engine, at),
    view: () => ({ pan: engine.pan(), zoom: engine.zoom() }),
    end: () => {
      host.removeEventListener('pointerdown', hands.touched, true);
      lines.end();
      engine.destroy();
      host.replaceChildren();
    },
  };
}

type Tap = Dot & { readonly time: number };

function isDouble(first: Tap, second: Tap): boolean {
  return second.time - first.time <= 300 && Math.hypot(second.x - first.x, second.y - first.y) < 35;
}

function targetOf(engine: Core, hit: unknown): Target {
  if (hit === engine) return { kind: 'sheet' };
  const id = typeof hit === 'string' ? hit : (hit as SingularElementReturnValue).id();
  if (id === 'centre') return { kind: 'centre' };
  const tie = tieKey('');
  return id.startsWith(tie)
    ? { kind: 'tie', id: id.slice(tie.length) as TieId }
    : { kind: 'person', id: id as PersonId };
}
