import type { TieEnd } from '../model/tie';
import type { Scene, TokenFigure } from '../scene/scene';
import type { Dot } from '../scene/shapes';
import type { DragMeans } from './hands';

type Surroundings = {
  readonly scene: () => Scene | undefined;
  readonly sceneDot: (event: PointerEvent) => Dot;
  /** Whose rim handle shows even without a pointer near. */
  readonly chosen: () => readonly string[];
  readonly tied: (from: TieEnd, to: TieEnd | Dot) => void;
  /** Pressed and let go without drawing. */
  readonly tapped: (id: TieEnd, adding: boolean) => void;
  readonly changed: () => void;
};

type Line = { readonly from: TokenFigure; readonly start: Dot; readonly to: Dot; readonly drawn: boolean };

const handleAside = 9;
const handleReach = { mouse: 13, touch: 22 };
const threshold = { mouse: 6, touch: 12 };

/** Ties drawn by dragging: from the rim handle of a token, or from anywhere on it while a drag means a tie. */
export function startTieLines(host: HTMLElement, surroundings: Surroundings) {
  let means: DragMeans = 'move';
  let line: Line | undefined;
  let hovered: string | undefined;
  let swallow = false;

  const tokens = () => surroundings.scene()?.tokens ?? [];
  const tokenAt = (dot: Dot): TokenFigure | undefined =>
    tokens()
      .filter(({ at, radius }) => Math.hypot(dot.x - at.x, dot.y - at.y) <= radius + 4)
      .sort(
        (one, other) =>
          Math.hypot(dot.x - one.at.x, dot.y - one.at.y) - Math.hypot(dot.x - other.at.x, dot.y - other.at.y),
      )[0];
  const withHandle = (): readonly TokenFigure[] => {
    const chosen = surroundings.chosen();
    const only = chosen.length === 1 ? chosen[0] : undefined;
    return tokens().filter(({ id }) => id === hovered || id === only);
  };
  /** On the right, or on the left where the name is on the right. */
  const handleOf = ({ at, radius, label }: TokenFigure, moved?: Dot): Dot => {
    const { x, y } = moved ?? at;
    const [name] = label;
    const side = name?.shape === 'text' && name.at.x > radius ? -1 : 1;
    return { x: x + side * (radius + handleAside), y };
  };
  const size = (event: PointerEvent) => (event.pointerType === 'mouse' ? 'mouse' : 'touch');

  const cancel = (): boolean => {
    if (!line) return false;
    line = undefined;
    surroundings.changed();
    return true;
  };

  const pressed = (event: PointerEvent) => {
    swallow = false;
    if (!event.isPrimary && cancel()) return;
    const scene = surroundings.scene();
    if (!scene || !event.isPrimary || event.button !== 0 || line) return;
    const dot = surroundings.sceneDot(event);
    const gripped = withHandle().find((token) => {
      const handle = handleOf(token);
      return Math.hypot(dot.x - handle.x, dot.y - handle.y) <= handleReach[size(event)] && !within(token, dot);
    });
    const from = gripped ?? (means === 'tie' ? tokenAt(dot) : undefined);
    if (!from) return;
    event.preventDefault();
    event.stopPropagation();
    swallow = true;
    host.setPointerCapture(event.pointerId);
    line = { from, start: dot, to: dot, drawn: false };
    surroundings.changed();
  };
  const moved = (event: PointerEvent) => {
    const dot = surroundings.sceneDot(event);
    if (line) {
      if (!event.isPrimary) return;
      const far = Math.hypot(dot.x - line.start.x, dot.y - line.start.y) >= threshold[size(event)];
      line = { ...line, to: dot, drawn: line.drawn || far };
      surroundings.changed();
      return;
    }
    const under =
      event.pointerType === 'touch'
        ? undefined
        : (tokenAt(dot) ?? withHandle().find((token) => near(handleOf(token), dot)));
    if (under?.id === hovered) return;
    hovered = under?.id;
    host.classList.toggle('over-token', under !== undefined);
    surroundings.changed();
  };
  const released = (event: PointerEvent) => {
    if (!line || !event.isPrimary) return;
    const { from, drawn } = line;
    const to = surroundings.sceneDot(event);
    const onto = tokenAt(to);
    line = undefined;
    surroundings.changed();
    if (!drawn) surroundings.tapped(from.id, event.shiftKey || event.ctrlKey || event.metaKey);
    else if (!onto) surroundings.tied(from.id, to);
    else if (onto.id !== from.id) surroundings.tied(from.id, onto.id);
  };
  /** The engine listens to mouse and touch; a press that began a line is not its business. */
  const keepFromEngine = (event: Event) => {
    if (!swallow) return;
    event.stopPropagation();
    if (event.type === 'mousedown' || event.type === 'touchend' || event.type === 'touchcancel') swallow = false;
  };

  const listeners = [
    ['pointerdown', pressed],
    ['pointermove', moved],
    ['pointerup', released],
    ['pointercancel', cancel],
  ] as const;
  for (const [name, listener] of listeners) host.addEventListener(name, listener as EventListener, true);
  const engineEvents = ['mousedown', 'touchstart', 'touchmove', 'touchend', 'touchcancel'];
  for (const name of engineEvents) host.addEventListener(name, keepFromEngine, { capture: true, passive: true });

  return {
    dragMeans: (next: DragMeans) => {
      means = next;
    },
    cancel,
    /** The line being drawn and whom it is held over. */
    live: () => {
      if (!line?.drawn) return undefined;
      const over = tokenAt(line.to);
      return { from: line.from.at, to: line.to, over: over && over.id !== line.from.id ? over.id : undefined };
    },
    /** Where the handles are shown. */
    handle: (positions?: ReadonlyMap<string, Dot>): readonly Dot[] =>
      withHandle().map((token) => handleOf(token, positions?.get(token.id))),
    end: () => {
      for (const [name, listener] of listeners) host.removeEventListener(name, listener as EventListener, true);
      for (const name of engineEvents) host.removeEventListener(name, keepFromEngine, true);
    },
  };
}

function within({ at, radius }: TokenFigure, dot: Dot): boolean {
  return Math.hypot(dot.x - at.x, dot.y - at.y) <= radius;
}

function near(one: Dot, other: Dot): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) <= handleReach.mouse;
}
