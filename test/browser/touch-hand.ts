import type { Locator, Page } from '@playwright/test';
import type { DrawingHand } from './drawing-hand';
import { middleOf, type Spot } from './map-sheet';

export function tap(page: Page, { x, y }: Spot): Promise<void> {
  return page.touchscreen.tap(x, y);
}

export async function doubleTap(page: Page, spot: Spot): Promise<void> {
  await tap(page, spot);
  await tap(page, spot);
}

/** Fingers as the browser itself feels them. */
export async function fingers(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: spots.map(({ x, y }, id) => ({ x, y, id })) });
  const down = (spots: readonly Spot[]) => send('touchStart', spots);
  const move = (spots: readonly Spot[]) => send('touchMove', spots);
  const up = () => send('touchEnd', []);
  return {
    down,
    move,
    up,
    drag: async (from: readonly Spot[], to: readonly Spot[]) => {
      await down(from);
      for (const part of [0.25, 0.5, 0.75, 1]) {
        await move(
          from.map(({ x, y }, at) => {
            const end = to[at] ?? { x, y };
            return { x: x + (end.x - x) * part, y: y + (end.y - y) * part };
          }),
        );
      }
      await up();
    },
    /** Without letting go, along any line. */
    trace: async ([first, ...others]: readonly Spot[]) => {
      if (first) await down([first]);
      for (const spot of others) await move([spot]);
      await up();
    },
  };
}

/** A pen as the browser itself feels it. */
export async function pen(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Spot) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      pointerType: 'pen',
    });
  const down = (at: Spot) => send('mousePressed', at);
  const move = (at: Spot) => send('mouseMoved', at);
  const up = (at: Spot) => send('mouseReleased', at);
  return {
    down,
    move,
    up,
    tap: async (at: Spot) => {
      await down(at);
      await up(at);
    },
  };
}

/** A hand that only touches. What others drag, it does with two taps when it is told to drag nothing. */
export async function touchHand(page: Page, how: 'drags' | 'taps'): Promise<DrawingHand> {
  let actions = 0;
  const finger = await fingers(page);
  return {
    actions: () => actions,
    click: async (on: Locator | Spot) => {
      actions += 1;
      if ('x' in on) return tap(page, on);
      await on.scrollIntoViewIfNeeded();
      await tap(page, await middleOf(on));
    },
    doubleClick: async (on) => {
      actions += 1;
      await doubleTap(page, on);
    },
    drag: async (from, to) => {
      actions += how === 'taps' ? 2 : 1;
      if (how === 'drags') return finger.drag([from], [to]);
      await tap(page, from);
      await tap(page, to);
    },
  };
}
