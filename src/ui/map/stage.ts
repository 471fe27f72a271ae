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

/** Below this many pixels to the outer ring tokens would crowd each other: the whole drawing is made smaller instead. */
const leastUnit = 240;
const nameSize = 14.5;
const leastNameSize = 11;

/**
 * How large the map is drawn where `unit` pixels to the outer ring are free; names shrink less than all else.
 * `textSize` is how much larger than usual text is wished.
 */
export function sizesFor(unit: number, textSize = 1): { readonly unit: number; readonly textScale: number } {
  const zoom = Math.min(1, unit / leastUnit);
  const kept = Math.min(1.4, Math.max(1, leastNameSize / (nameSize * zoom)));
  return { unit: Math.max(leastUnit, unit), textScale: kept * textSize };
}
