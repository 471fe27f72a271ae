import { clamp } from '../model/clamp';
import type { Dot } from '../scene/shapes';

/** What turns the wheel; `auto` is told from how it turns. */
export type WheelMode = 'auto' | 'mouse' | 'trackpad';

type Told = {
  readonly mode: () => WheelMode;
  readonly zoomed: (at: Dot, factor: number) => void;
  readonly panned: (by: Dot) => void;
};

/** What one turn says, apart from the event that browsers tell so differently. */
export type Turn = {
  readonly right: number;
  readonly down: number;
  /** In notches of a mouse wheel, where the browser says so. */
  readonly notches: number | undefined;
  readonly lines: boolean;
};

const perNotch = 1.18;
const mostNotches = 3;
/** A pause of this many milliseconds ends a burst. */
const pause = 250;
const lineHeight = 16;

/** A mouse wheel turns by whole notches and straight; fingers on a trackpad finely, or aside. */
export function wheelOf({ right, down, notches, lines }: Turn): 'mouse' | 'trackpad' {
  if (right !== 0) return 'trackpad';
  if (lines) return 'mouse';
  const whole = notches === undefined ? Number.isInteger(down) : notches !== 0 && Number.isInteger(notches);
  return whole && Math.abs(down) >= 50 ? 'mouse' : 'trackpad';
}

/** Zooms at the pointer with a mouse wheel or a pinch; pans with two fingers on a trackpad. */
export function followWheel(host: HTMLElement, { mode, zoomed, panned }: Told): () => void {
  let last = Number.NEGATIVE_INFINITY;
  let device: 'mouse' | 'trackpad' = 'mouse';
  let scale = 1;

  const turned = (event: WheelEvent) => {
    event.preventDefault();
    const turn = turnOf(event);
    if (event.timeStamp - last > pause) device = wheelOf(turn);
    last = event.timeStamp;
    const set = mode();
    const now = set === 'auto' ? device : set;
    const at = dotIn(host, event);
    if (event.shiftKey) panned({ x: -(turn.right || turn.down), y: 0 });
    else if (now === 'mouse') zoomed(at, notchFactor(turn));
    else if (event.ctrlKey || event.metaKey) zoomed(at, Math.exp(-clamp(turn.down, -60, 60) / 100));
    else panned({ x: -turn.right, y: -turn.down });
  };
  /** The pinch of Safari, which sends no wheel for it. */
  const pinched = (event: Event) => {
    event.preventDefault();
    if (!('scale' in event && typeof event.scale === 'number' && event instanceof UIEvent)) return;
    const before = event.type === 'gesturestart' ? 1 : scale;
    scale = event.scale;
    if (isMouse(event)) zoomed(dotIn(host, event), scale / before);
  };
  host.addEventListener('wheel', turned, { passive: false });
  const pinches = navigator.maxTouchPoints > 0 ? [] : ['gesturestart', 'gesturechange'];
  for (const name of pinches) host.addEventListener(name, pinched, { passive: false });
  return () => {
    host.removeEventListener('wheel', turned);
    for (const name of pinches) host.removeEventListener(name, pinched);
  };
}

function notchFactor({ down, notches, lines }: Turn): number {
  const count = notches ?? (lines ? down / (3 * lineHeight) : down / 100);
  return perNotch ** -clamp(count, -mostNotches, mostNotches);
}

/** `deltaMode` has to be read before the rest: Firefox then tells lines of a mouse as lines. */
function turnOf(event: WheelEvent): Turn {
  const lines = event.deltaMode !== WheelEvent.DOM_DELTA_PIXEL;
  const by = lines ? lineHeight : 1;
  const wheelDelta: unknown = Reflect.get(event, 'wheelDeltaY');
  const notches = typeof wheelDelta === 'number' && wheelDelta !== 0 ? -wheelDelta / 120 : undefined;
  return { right: event.deltaX * by, down: event.deltaY * by, notches, lines };
}

function dotIn(host: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }): Dot {
  const { left, top } = host.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function isMouse(event: Event): event is Event & { clientX: number; clientY: number } {
  return 'clientX' in event && 'clientY' in event;
}
