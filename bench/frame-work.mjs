import { median } from './chromium.mjs';

/**
 * The work of the page's main thread in each frame while the mouse moves or its wheel turns, in ms. Read from Chromium's own trace, where
 * everything the thread does is a RunTask: input, scripts, style, layout and painting alike. The browser lets one
 * of these through in a frame, so a frame here is from one to the next; what a page puts off to the frame after is
 * counted all the same. What is summed is the thread's own processor time, so that what else the computer is busy
 * with counts for little.
 *
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<void>} moveMouse
 */
export async function frameWork(page, moveMouse) {
  const session = await page.context().newCDPSession(page);
  /** @type {TraceEvent[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(.../** @type {TraceEvent[]} */ (/** @type {unknown} */ (value)));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'],
      excludedCategories: ['*'],
    },
  });
  await moveMouse();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', () => resolve(undefined)));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return framesIn(events);
}

/**
 * @typedef {{ name: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number,
 *   args?: { data?: { type?: string } } }} TraceEvent
 */

/** @param {readonly TraceEvent[]} events */
function framesIn(events) {
  const moves = events.filter(
    ({ name, args }) => name === 'EventDispatch' && (args?.data?.type ?? '').match(/^(mousemove|wheel)$/),
  );
  const tasks = events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === moves[0]?.pid && tid === moves[0].tid)
    .sort((one, other) => one.ts - other.ts);
  /** @type {number[]} */
  const frames = [];
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    if (moves.some((move) => move.ts >= ts && move.ts <= ts + dur)) frames.push(0);
    const last = frames.length - 1;
    if (last >= 0) frames[last] = (frames[last] ?? 0) + tdur / 1000;
  }
  // The last one goes on after the trace has ended.
  return frames.slice(0, -1);
}

/**
 * How many frames, their median and what nineteen in twenty do not exceed, in ms.
 *
 * @param {readonly number[]} frames
 */
export function spreadOf(frames) {
  const slowest = [...frames].sort((one, other) => one - other)[Math.floor(frames.length * 0.95)] ?? 0;
  return { frames: frames.length, median: Number(median(frames).toFixed(2)), '95 %': Number(slowest.toFixed(2)) };
}
