import type { Box } from '../../scene/shapes';

/** From this width the tools stand at the left and the panel at the right; below it they lie under the map. */
const wideFrom = 880;

const tools = 128;
const panel = 316;
const edge = 12;
const toolsBelow = 84;

/** The part of the window that nothing covers, in pixels: the map is fitted into it. */
export function freeWindow(width: number, height: number): Box {
  if (width < wideFrom) return { left: 4, top: edge, right: width - 4, bottom: height - toolsBelow };
  return { left: tools, top: edge, right: width - panel - edge, bottom: height - edge };
}

/** The part where what is chosen can be seen: on a narrow window the panel covers the lower half. */
export function chosenWindow(width: number, height: number): Box {
  const free = freeWindow(width, height);
  const margin = 40;
  const bottom = width < wideFrom ? height * 0.5 : free.bottom;
  return { left: free.left + margin, top: free.top + margin, right: free.right - margin, bottom: bottom - margin };
}

/** Where something may stand beside what is chosen. */
export function barWindow(width: number, height: number): Box {
  const free = freeWindow(width, height);
  return { ...free, bottom: width < wideFrom ? height * 0.5 : free.bottom };
}
