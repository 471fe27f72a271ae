import type { Dot } from '../scene/shapes';
import { type Press, pressOf } from './press';
import type { SpaceKey } from './space-key';

/** Something a hand has taken hold of, until it lets go or gives it up. */
export type Carry = {
  readonly move: (to: Press) => void;
  readonly drop: (at: Press) => void;
  readonly cancel: () => void;
};

type Told = {
  readonly touched: () => void;
  /** A pen has come: from now on fingers only move the sheet. */
  readonly penTouched: () => void;
  /** What a drag that begins here carries. */
  readonly takes: (from: Press) => Carry | undefined;
  readonly pans: (from: Press) => Carry;
  /** `isSecond`: soon after another tap on the same spot. */
  readonly tapped: (at: Press, isSecond: boolean) => void;
  readonly longPressed: (at: Press) => void;
  readonly pinched: (from: Pair, to: Pair) => void;
  /** A pointer that is not pressed; `undefined` when it has left. */
  readonly hovered: (at: Press | undefined) => void;
};

type Pair = readonly [Dot, Dot];

type Doing =
  | { readonly what: 'press'; readonly id: number; readonly start: Press }
  | { readonly what: 'carry'; readonly id: number; readonly carry: Carry }
  | { readonly what: 'pinch' }
  /** Given up or done with; nothing begins before everything is let go. */
  | { readonly what: 'over' };

const threshold = { mouse: 6, pen: 8, touch: 12 };
const doubleTap = { mouse: 450, pen: 300, touch: 300, within: 35 };
const longPress = { after: 500, within: 10, palm: 60 };

/**
 * The focus is moved by what a gesture means; a tap is not a click once more, nor a scroll that swallows the next tap;
 * and a middle button that is released does not paste what was selected last.
 */
const quieted = ['mousedown', 'mouseup', 'touchstart', 'touchmove', 'touchend'];

/** Turns what mouse, fingers and pen do on an element into taps, long presses, drags and pinches, one at a time. */
export function followPointers(host: HTMLElement, space: SpaceKey, told: Told) {
  const fingers = new Map<number, Press>();
  let doing: Doing | undefined;
  let penMode = false;
  let penDown = false;
  let firstTap: Press | undefined;
  let timer = 0;

  const giveUp = (): boolean => {
    clearTimeout(timer);
    const carried = doing?.what === 'carry';
    if (doing?.what === 'carry') doing.carry.cancel();
    const busy = carried || doing?.what === 'pinch';
    if (doing) doing = { what: 'over' };
    return busy;
  };
  const read = (event: PointerEvent): Press => {
    const press = pressOf(host, event);
    return space.isHeld() || (penMode && press.hand === 'touch') ? { ...press, pans: true } : press;
  };
  const begin = (event: PointerEvent, start: Press) => {
    host.setPointerCapture(event.pointerId);
    doing = { what: 'press', id: event.pointerId, start };
    clearTimeout(timer);
    const isPalm = Math.max(event.width, event.height) > longPress.palm;
    if (start.hand === 'mouse' || start.pans || isPalm) return;
    timer = window.setTimeout(() => {
      doing = { what: 'over' };
      told.longPressed(start);
    }, longPress.after);
  };

  const penPressed = () => {
    penDown = true;
    giveUp();
    doing = undefined;
    fingers.clear();
    if (penMode) return;
    penMode = true;
    told.penTouched();
  };
  const pressed = (event: PointerEvent) => {
    told.touched();
    if (event.pointerType === 'pen') penPressed();
    const press = read(event);
    if (press.hand === 'touch' && penDown) return;
    if (press.hand === 'touch') fingers.set(event.pointerId, press);
    if (fingers.size > 1) {
      giveUp();
      doing = { what: fingers.size === 2 ? 'pinch' : 'over' };
    } else if (press.button <= 1 && !doing) begin(event, press);
  };
  const moved = (event: PointerEvent) => {
    const [press, id] = [read(event), event.pointerId];
    if (fingers.has(id)) fingerMoved(id, press);
    if (!doing && press.hand !== 'touch') told.hovered(press);
    if (!(doing && 'id' in doing && doing.id === id)) return;
    if (doing.what === 'carry') doing.carry.move(press);
    else pressMoved(doing.start, press, id);
  };
  const fingerMoved = (id: number, press: Press) => {
    const before = pairOf([...fingers.values()]);
    fingers.set(id, press);
    const now = pairOf([...fingers.values()]);
    if (doing?.what === 'pinch' && before && now) told.pinched(before, now);
  };
  const pressMoved = (start: Press, now: Press, id: number) => {
    const far = Math.hypot(now.at.x - start.at.x, now.at.y - start.at.y);
    if (far > longPress.within) clearTimeout(timer);
    if (far < threshold[start.hand]) return;
    clearTimeout(timer);
    if (start.pans) space.use();
    const carry = start.pans ? told.pans(start) : told.takes(start);
    doing = carry ? { what: 'carry', id, carry } : { what: 'over' };
    carry?.move(now);
  };
  const released = (event: PointerEvent) => {
    const press = read(event);
    const was = doing;
    letGo(event);
    if (was?.what === 'pinch') {
      const [left] = fingers;
      // The finger that stays goes on moving the sheet.
      doing = left ? { what: 'carry', id: left[0], carry: told.pans(left[1]) } : undefined;
    } else if (was?.what === 'carry' && was.id === event.pointerId) was.carry.drop(press);
    else if (was?.what === 'press' && was.id === event.pointerId && !was.start.pans) tapped(press);
  };
  const tapped = (tap: Press) => {
    const isSecond = firstTap !== undefined && isDouble(firstTap, tap);
    firstTap = isSecond ? undefined : tap;
    told.tapped(tap, isSecond);
  };
  /** The pointer is gone; when it was the last one, the next press is a new gesture. */
  const letGo = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    if (event.pointerType === 'pen') penDown = false;
    const mine = doing && 'id' in doing && doing.id === event.pointerId;
    if (mine) clearTimeout(timer);
    if (mine || (doing?.what === 'over' && fingers.size === 0)) doing = undefined;
  };
  const cancelled = (event: PointerEvent) => {
    const mine = doing && 'id' in doing && doing.id === event.pointerId;
    if (mine || doing?.what === 'pinch') giveUp();
    letGo(event);
  };
  const left = () => doing || told.hovered(undefined);

  const listeners = [
    ['pointerdown', pressed],
    ['pointermove', moved],
    ['pointerup', released],
    ['pointercancel', cancelled],
    ['pointerleave', left],
  ] as const;
  for (const [name, listener] of listeners) host.addEventListener(name, listener as EventListener);
  const quiet = (event: Event) => event.cancelable && event.preventDefault();
  for (const name of quieted) host.addEventListener(name, quiet, { passive: false });

  return {
    /** Takes back what is going on. Tells whether something was carried. */
    cancel: giveUp,
    busy: () => doing !== undefined,
    leavePenMode: () => {
      penMode = false;
    },
    end: () => {
      giveUp();
      for (const [name, listener] of listeners) host.removeEventListener(name, listener as EventListener);
      for (const name of quieted) host.removeEventListener(name, quiet);
    },
  };
}

function pairOf([one, other]: readonly Press[]): Pair | undefined {
  return one && other && [one.at, other.at];
}

function isDouble(first: Press, second: Press): boolean {
  const soon = second.time - first.time <= doubleTap[second.hand];
  return soon && Math.hypot(second.at.x - first.at.x, second.at.y - first.at.y) < doubleTap.within;
}
