import type { Core } from 'cytoscape';
import type { Box, Dot } from '../scene/shapes';

/** Shows the whole of `box`, at 100 % at the most, inside a part of the window; in its middle when there is room. */
export function fitInto(engine: Core, host: HTMLElement, box: Box, window: Box): void {
  const [width, height] = [window.right - window.left, window.bottom - window.top];
  const zoom = Math.min(1, width / (box.right - box.left), height / (box.bottom - box.top));
  engine.viewport({
    zoom,
    pan: {
      x: between(host.clientWidth / 2, window.left - box.left * zoom, window.right - box.right * zoom),
      y: between((window.top + window.bottom) / 2, window.top - box.top * zoom, window.bottom - box.bottom * zoom),
    },
  });
}

/** Round the middle of the window. */
export function zoomBy(engine: Core, host: HTMLElement, factor: number): void {
  const middle = { x: host.clientWidth / 2, y: host.clientHeight / 2 };
  engine.zoom({ level: engine.zoom() * factor, renderedPosition: middle });
}

/** Pans as little as needed so that a dot of the scene lies inside a part of the window. */
export function bringIntoView(engine: Core, at: Dot, window: Box): void {
  const { x, y } = windowDot(engine, at);
  const right = between(x, window.left, window.right) - x;
  const down = between(y, window.top, window.bottom) - y;
  if (right !== 0 || down !== 0) engine.panBy({ x: right, y: down });
}

export function windowDot(engine: Core, { x, y }: Dot): Dot {
  const [pan, zoom] = [engine.pan(), engine.zoom()];
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

export function sceneDot(engine: Core, host: HTMLElement, at: { clientX: number; clientY: number }): Dot {
  const { left, top } = host.getBoundingClientRect();
  const [pan, zoom] = [engine.pan(), engine.zoom()];
  return { x: (at.clientX - left - pan.x) / zoom, y: (at.clientY - top - pan.y) / zoom };
}

function between(wanted: number, from: number, to: number): number {
  return Math.min(Math.max(wanted, from), Math.max(from, to));
}
