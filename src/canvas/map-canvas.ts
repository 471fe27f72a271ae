import type { NoteId, PersonId } from '../model/ids';
import type { Point } from '../model/person';
import { pointOf } from '../model/points';
import type { Scene } from '../scene/scene';
import type { Box, Dot } from '../scene/shapes';
import { type Reframing, startBorders } from './borders';
import { carried } from './carried';
import { carrySheet } from './carry-sheet';
import type { Marked } from './chosen-halos';
import { startDrawing } from './drawing';
import { feedEngine, startEngine } from './engine';
import type { DragMeans, Hands, Target } from './hands';
import { startMarks } from './marks';
import { followMenus } from './menus';
import { type Carry, followPointers } from './pointers';
import { type Press, pressOf } from './press';
import { followSpace } from './space-key';
import { startTaking } from './taking';
import { bringIntoView, fitInto, panBy, pinch, sceneDot, windowDot, zoomAt, zoomBy } from './view';
import { followWheel, type WheelMode } from './wheel';

/** The map on the screen: shows a scene and tells what hands do with it. */
export type MapCanvas = {
  readonly show: (scene: Scene) => void;
  readonly mark: (marked: Marked) => void;
  /** A dotted token where somebody is about to be; `undefined` takes it away. */
  readonly ghost: (at: Dot | undefined) => void;
  readonly dragMeans: (means: DragMeans) => void;
  /** Lets hands move the borders of a frame, and meanwhile nothing else; `undefined` ends it. */
  readonly reframe: (reframing: Reframing | undefined) => void;
  readonly wheelMode: (mode: WheelMode) => void;
  /** From now on fingers do what the pen does, until a pen comes again. */
  readonly leavePenMode: () => void;
  /** Takes a drag or a line back, as if it had not begun. Tells whether there was one. */
  readonly cancelGesture: () => boolean;
  /** Whether the sheet was moved while Space was held: then Space chooses nobody. */
  readonly spaceMoved: () => boolean;
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
  const engine = startEngine();
  const space = followSpace();
  let scene: Scene | undefined;
  let means: DragMeans = { token: 'move', sheet: 'pan' };
  let wheel: WheelMode = 'auto';
  const marks = startMarks(
    drawing,
    () => scene,
    () => engine.zoom(),
  );

  const shown = (): Scene => {
    if (!scene) throw new Error('Nothing is shown yet.');
    return scene;
  };
  const point = ({ x, y }: Dot): Point => pointOf({ x: x / shown().look.unit, y: -y / shown().look.unit });
  const dotAt = (at: Dot) => sceneDot(engine, at);
  const showScene = (next: Scene) => {
    scene = next;
    drawing.show(next);
    feedEngine(engine, next);
    marks.paint();
  };
  /** What a drag has moved stands where the scene has it, until there is a new scene. */
  const returned = () => showScene(shown());
  const carry = (what: Carry): Carry => carried(host, hands.carrying, what);
  const pan = (from: Press): Carry => carrySheet(engine, from);

  const taking = startTaking({
    engine,
    scene: shown,
    dotAt,
    means: () => means,
    chosen: () => ({ tokens: marks.marked().people, group: marks.marked().group }),
    handles: () => marks.handles(),
    pan,
    showLine: (live) => marks.set({ live }),
    showRound: (round) => marks.set({ round }),
    tokensMoved: (moved, lead) => {
      drawing.move(moved);
      marks.paint(moved);
      const at = lead === undefined ? undefined : moved.get(lead);
      if (at) hands.dragging(lead as PersonId, point(at));
    },
    noteMoved: (id, at) => {
      const moved = new Map([[id, at]]);
      drawing.move(moved);
      marks.paint(moved);
    },
    returned: (lead) => {
      if (lead !== undefined) hands.dragging(lead as PersonId, undefined);
      returned();
    },
    dropped: (ids, by, lead) => {
      if (lead !== undefined) hands.dragging(lead as PersonId, undefined);
      const { unit } = shown().look;
      returned();
      hands.dropped(ids as readonly PersonId[], { x: by.x / unit, y: -by.y / unit });
    },
    noteDropped: (id: NoteId, at) => {
      returned();
      hands.noteDropped(id, point(at));
    },
    tied: (from, onto, at) => hands.tied(from, onto ?? point(at)),
    retied: hands.retied,
    encircled: (tokens) => hands.encircled(tokens.flatMap(({ id }) => (id === 'centre' ? [] : [id]))),
  });
  const borders = startBorders({ drawing, engine, marks, hands, scene: shown, point, pan, returned });
  const under = (at: Press): Target => (borders.isOn() ? { kind: 'sheet' } : taking.under(at));
  const hover = (at: Press | undefined) => {
    const on = at && scene ? under(at) : undefined;
    host.dataset.under = at && borders.isUnder(at) ? 'border' : (on?.kind ?? 'sheet');
    if (scene) hands.hovered(at && point(dotAt(at.at)));
    const token = on?.kind === 'token' ? on.id : undefined;
    marks.hover(on?.kind === 'centre' ? 'centre' : token, at?.hand);
  };
  const askMenu = (press: Press) => hands.menuAsked(under(press), point(dotAt(press.at)), press.at);

  const pointers = followPointers(host, space, {
    touched: hands.touched,
    penTouched: hands.penTouched,
    takes: (from) => carry(borders.isOn() ? borders.takes(from) : taking.takes(from)),
    pans: (from) => carry(pan(from)),
    tapped: (press, isSecond) => {
      marks.tapped(press.hand);
      const [on, at] = [under(press), point(dotAt(press.at))];
      hands.tapped(on, at, press.adding);
      if (isSecond) hands.doubleTapped(on, at);
    },
    longPressed: askMenu,
    pinched: (from, to) => pinch(engine, from, to),
    hovered: hover,
  });
  const stopMenus = followMenus(host, (event) => {
    pointers.cancel();
    askMenu(pressOf(host, event));
  });
  const stopWheel = followWheel(host, {
    mode: () => wheel,
    zoomed: (at, factor) => zoomAt(engine, at, factor),
    panned: (by) => panBy(engine, by),
  });
  let zoomBefore = 0;
  const viewChanged = () => {
    const zoom = engine.zoom();
    drawing.view(engine.pan(), zoom);
    // Grips and handles are as large on the screen at every zoom.
    if (zoom !== zoomBefore) marks.paint();
    zoomBefore = zoom;
    hands.viewChanged();
  };
  engine.on('viewport', viewChanged);

  return {
    show: showScene,
    mark: (marked) => marks.set({ marked }),
    ghost: (ghost) => marks.set({ ghost }),
    dragMeans: (next) => {
      means = next;
      marks.set({ withoutRims: next.token === 'encircle' || next.token === 'pan' });
    },
    reframe: borders.reframe,
    wheelMode: (mode) => {
      wheel = mode;
    },
    leavePenMode: pointers.leavePenMode,
    cancelGesture: pointers.cancel,
    spaceMoved: space.wasUsed,
    fit: (box, window) => {
      fitInto(engine, host, box, window);
      viewChanged();
    },
    zoomBy: (factor) => zoomBy(engine, host, factor),
    bringIntoView: (at, window) => bringIntoView(engine, at, window),
    windowDot: (at) => windowDot(engine, at),
    view: () => ({ pan: engine.pan(), zoom: engine.zoom() }),
    end: () => {
      for (const end of [pointers.end, stopMenus, stopWheel, space.end]) end();
      engine.destroy();
      host.replaceChildren();
    },
  };
}
