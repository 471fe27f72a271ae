import type { Core } from 'cytoscape';
import { clamp } from '../model/clamp';
import type { Box, Dot } from '../scene/shapes';

/** Unless a map is so large that it takes less to see the whole of it. */
export const leastZoom = 0.25;

/** Shows the whole of `box`, at 100 % at the most, inside a part of the window; in its middle when there is room. */
export function fitInto(engine: Core, host: HTMLElement, box: Box, window: Box): void {
  const [width, height] = [window.right - window.left, window.bottom - window.top];
  const zoom = Math.min(1, width / (box.right - box.left), height / (box.bottom - box.top));
  engine.minZoom(Math.min(leastZoom, zoom));
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

/** At a dot of the window, which stays where it is. */
export function zoomAt(engine: Core, at: Dot, factor: number): void {
  engine.zoom({ level: engine.zoom() * factor, renderedPosition: { ...at } });
}

export function panBy(engine: Core, by: Dot): void {
  if (by.x !== 0 || by.y !== 0) engine.panBy({ ...by });
}

/** Two fingers zoom and pan as one: what lay under each stays under it. */
export function pinch(engine: Core, from: readonly [Dot, Dot], to: readonly [Dot, Dot]): void {
  const [before, now] = [middle(from), middle(to)];
  const wanted = (engine.zoom() * apart(to)) / Math.max(1, apart(from));
  const zoom = between(wanted, engine.minZoom(), engine.maxZoom());
  const [pan, grown] = [engine.pan(), zoom / engine.zoom()];
  engine.viewport({
    zoom,
    pan: { x: now.x - (before.x - pan.x) * grown, y: now.y - (before.y - pan.y) * grown },
  });
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

/** A dot of the window in the scene. */
export function sceneDot(engine: Core, { x, y }: Dot): Dot {
  const [pan, zoom] = [engine.pan(), engine.zoom()];
  return { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
}

function middle([one, other]: readonly [Dot, Dot]): Dot {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function apart([one, other]: readonly [Dot, Dot]): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function between(wanted: number, from: number, to: number): number {
  return clamp(wanted, from, Math.max(from, to));
}
