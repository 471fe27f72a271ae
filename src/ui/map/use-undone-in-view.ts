import type { RefObject } from 'react';
import type { MapCanvas } from '../../canvas/map-canvas';
import type { Scene } from '../../scene/scene';
import type { Dot } from '../../scene/shapes';
import { chosenWindow } from './stage';
import { useUndone } from './use-undone';

/** What undo or redo has changed comes into view. The keyboard stays where it is. */
export function useUndoneInView(
  canvas: MapCanvas | undefined,
  host: RefObject<HTMLElement | null>,
  scene: Scene,
): void {
  useUndone((changed) => {
    if (!(canvas && host.current)) return;
    const { clientWidth, clientHeight } = host.current;
    // The first comes last: where not all have room, it is the one that is seen.
    for (const at of dotsOf(scene, changed).reverse()) {
      canvas.bringIntoView(at, chosenWindow(clientWidth, clientHeight));
    }
  });
}

function dotsOf({ tokens, notes, ties, groups }: Scene, changed: readonly string[]): Dot[] {
  const ids = new Set(
    changed.flatMap((id) => [
      id,
      ...(ties.find((tie) => tie.id === id)?.between ?? []),
      ...(groups.find((group) => group.id === id)?.members ?? []),
    ]),
  );
  return [...tokens, ...notes].filter(({ id }) => ids.has(id)).map(({ at }) => at);
}
