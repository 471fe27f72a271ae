import type { MapCanvas } from '../../canvas/map-canvas';

/** Lays what stands in pixels of the scene exactly over the drawing, wherever the view is. Its rings know the zoom. */
export function lieOver(list: HTMLElement | null, canvas: MapCanvas): void {
  const { pan, zoom } = canvas.view();
  if (!list) return;
  list.style.transform = `translate(${pan.x}px, ${pan.y}px) scale(${zoom})`;
  list.style.setProperty('--zoom', String(zoom));
}
