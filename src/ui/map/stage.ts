import type { Box } from '../../scene/shapes';

/** From this width the tools stand at the left and the panel at the right; below it they lie under the map. */
const wideFrom = 880;

const tools = 128;
const panel = 316;
const edge = 12;
const toolsBelow = 84;
const zoomButtons = 72;

/** The part of the window that nothing covers, in pixels: the map is fitted into it. */
export function freeWindow(width: number, height: number): Box {
  if (width < wideFrom) return { left: 4, top: edge, right: width - 4, bottom: height - toolsBelow };
  return { left: tools, top: edge, right: width - panel - edge, bottom: height - edge };
}

/**
 * The part where what is chosen can be seen: on a narrow window the panel covers the lower half and the zoom buttons lie
 * at the top; on a wide one they lie at the bottom. Half of a thing of `around` pixels lies beyond it at the most.
 */
export function chosenWindow(width: number, height: number, around = 0): Box {
  const free = freeWindow(width, height);
  const margin = Math.max(40, around / 2);
  const [top, bottom] = width < wideFrom ? [zoomButtons, height * 0.5] : [free.top, height - zoomButtons];
  return { left: free.left + margin, top: top + margin, right: free.right - margin, bottom: bottom - margin };
}

/** Where something may stand beside what is chosen. */
export function barWindow(width: number, height: number): Box {
  const free = freeWindow(width, height);
  return { ...free, bottom: width < wideFrom ? height * 0.5 : free.bottom };
}
