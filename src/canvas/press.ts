import type { Dot } from '../scene/shapes';

/** A pointer where it is now. */
export type Press = {
  /** In pixels of the window of the drawing. */
  readonly at: Dot;
  readonly hand: 'mouse' | 'pen' | 'touch';
  readonly button: number;
  /** With Shift or Ctrl: adds to what is chosen. */
  readonly adding: boolean;
  readonly shift: boolean;
  /** Moves the sheet wherever it begins: the middle button, Space, a finger where there is a pen. */
  readonly pans: boolean;
  readonly time: number;
};

export function pressOf(host: HTMLElement, event: PointerEvent): Press {
  const { left, top } = host.getBoundingClientRect();
  const { clientX, clientY, button, shiftKey, ctrlKey, metaKey, timeStamp, pointerType: type } = event;
  return {
    at: { x: clientX - left, y: clientY - top },
    hand: type === 'touch' || type === 'pen' ? type : 'mouse',
    button,
    adding: shiftKey || ctrlKey || metaKey,
    shift: shiftKey,
    pans: button === 1,
    time: timeStamp,
  };
}
