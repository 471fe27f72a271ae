import { beforeEach, describe, expect, it, vi } from 'vitest';
import { carryBorder } from '../../src/canvas/carry-border';
import type { Press } from '../../src/canvas/press';
import { borderAt, type FrameBorder } from '../../src/model/frame-borders';
import { templateFrame } from '../../src/model/frames';
import type { Frame } from '../../src/model/network-map';
import type { Point } from '../../src/model/person';
import { pointOf } from '../../src/model/points';
import type { Dot } from '../../src/scene/shapes';

const six = templateFrame('sixAreas');
const ring: FrameBorder = { between: 'rings', after: 0 };

/** The window has the middle of the sheet at 0, 0 and its outer ring at 100. */
const pointAt = ({ x, y }: Dot): Point => pointOf({ x: x / 100, y: -y / 100 });

function press(at: Dot): Press {
  return { at, hand: 'mouse', button: 0, adding: false, shift: false, pans: false, time: 0 };
}

function carried(border: FrameBorder, start: Dot) {
  const seen: Frame[] = [];
  const dropped: Frame[] = [];
  const returned = vi.fn();
  const carry = carryBorder(six, border, pointAt(start), pointAt, {
    moved: (frame) => seen.push(frame),
    dropped: (frame) => dropped.push(frame),
    returned,
  });
  return { carry, seen, dropped, returned };
}

describe('A border in the hand', () => {
  let frames: FrameRequestCallback[] = [];
  const nextFrame = () => {
    for (const frame of frames.splice(0)) frame(0);
  };
  beforeEach(() => {
    frames = [];
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    vi.stubGlobal('cancelAnimationFrame', () => {
      frames = [];
    });
    return () => vi.unstubAllGlobals();
  });

  it('goes as far as the hand, from wherever it was taken', () => {
    const { carry, seen, dropped } = carried(ring, { x: 45, y: 0 });
    carry.move(press({ x: 55, y: 0 }));
    nextFrame();
    expect(seen.map((frame) => Math.round(borderAt(frame, ring) * 100))).toEqual([51]);
    carry.drop(press({ x: 57, y: 0 }));
    expect(dropped.map((frame) => Math.round(borderAt(frame, ring) * 100))).toEqual([53]);
  });

  it('follows once a frame, and not after it was let go of', () => {
    const { carry, seen } = carried(ring, { x: 33, y: 0 });
    carry.move(press({ x: 40, y: 0 }));
    carry.move(press({ x: 45, y: 0 }));
    nextFrame();
    expect(seen).toHaveLength(1);
    carry.move(press({ x: 50, y: 0 }));
    carry.drop(press({ x: 50, y: 0 }));
    nextFrame();
    expect(seen).toHaveLength(1);
  });

  it('stays at its limit when the hand goes on round over the top', () => {
    const last: FrameBorder = { between: 'areas', after: 4 };
    const { carry, dropped } = carried(last, towards(300));
    for (const turn of [320, 340, 359, 5, 30]) carry.move(press(towards(turn)));
    carry.drop(press(towards(40)));
    expect(dropped.map((frame) => borderAt(frame, last))).toEqual([345]);
  });

  it('is where it was when it is given up', () => {
    const { carry, seen, dropped, returned } = carried(ring, { x: 33, y: 0 });
    carry.move(press({ x: 60, y: 0 }));
    carry.cancel();
    nextFrame();
    expect([seen, dropped]).toEqual([[], []]);
    expect(returned).toHaveBeenCalledOnce();
  });
});

function towards(clockwise: number): Dot {
  const radians = (clockwise * Math.PI) / 180;
  return { x: 100 * Math.sin(radians), y: -100 * Math.cos(radians) };
}
