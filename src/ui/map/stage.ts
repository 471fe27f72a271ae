import type { Box } from '../../scene/shapes';

/** From this width the tools stand at the left and the panel at the right; below it they lie under the map. */
const wideFrom = 880;

const tools = 128;
const panel = 316;
const edge = 12;
/** As high as the buttons for zoom and what opens the legend. */
const corners = 62;
const toolsBelow = 84;
const zoomButtons = 72;
const lookingBar = 84;
/** Above the tools, upright: what can be done with the one in hand. */
const guideBelow = 66;

/** The part of the window that nothing covers, in pixels, whether or not the panel is open: the map is fitted into it. */
export function freeWindow(width: number, height: number): Box {
  if (width < wideFrom) {
    const upright = height > width;
    const bottom = height - (upright ? toolsBelow + guideBelow : toolsBelow);
    // Below the zoom buttons where that makes the map no smaller.
    const top = upright && bottom - zoomButtons >= width ? zoomButtons : edge;
    return { left: 4, top, right: width - 4, bottom };
  }
  return { left: tools, top: edge, right: width - panel - edge, bottom: height - edge };
}

/** A map of so many people has somebody in every corner. */
const crowdedFrom = 20;

/** The part that these people are fitted into: clear of what floats in the lower corners where that costs no size. */
export function fitWindow(width: number, height: number, people: number, box: Box): Box {
  const free = freeWindow(width, height);
  if (width < wideFrom || people < crowdedFrom) return free;
  const raised = { ...free, bottom: free.bottom - corners };
  const scaleIn = ({ left, top, right, bottom }: Box) =>
    Math.min(1, (right - left) / (box.right - box.left), (bottom - top) / (box.bottom - box.top));
  return scaleIn(raised) < scaleIn(free) ? free : raised;
}

/** The part for a map that is only looked at: tools and panel have stepped back, and on an upright phone a bar lies below. */
export function lookingWindow(width: number, height: number): Box {
  const below = width < wideFrom && height > width ? lookingBar : edge;
  const aside = width < wideFrom ? 4 : edge;
  return { left: aside, top: edge, right: width - aside, bottom: height - below };
}

/** The part that the panel leaves free, where something may stand beside what is chosen. */
export function barWindow(width: number, height: number): Box {
  const free = freeWindow(width, height);
  return width < wideFrom ? { ...free, top: zoomButtons, bottom: height * 0.5 } : free;
}

/**
 * The part where what is chosen can be seen: on a narrow window the panel covers the lower half and the zoom buttons lie
 * at the top; on a wide one they lie at the bottom. Half of a thing of `around` pixels lies beyond it at the most.
 */
export function chosenWindow(width: number, height: number, around = 0): Box {
  const { left, top, right, bottom } = barWindow(width, height);
  const margin = Math.max(40, around / 2);
  const below = width < wideFrom ? bottom : height - zoomButtons;
  return { left: left + margin, top: top + margin, right: right - margin, bottom: below - margin };
}

/** The part where whoever has the keyboard can be seen, a thing of `around` pixels whole when the map is only looked at. */
export function keyboardWindow(looking: boolean, width: number, height: number, around = 0): Box {
  if (!looking) return chosenWindow(width, height, around);
  const { left, top, right, bottom } = lookingWindow(width, height);
  const margin = around / 2;
  return { left: left + margin, top: top + margin, right: right - margin, bottom: bottom - margin };
}
