import type { TieQuality } from '../../model/tie';
import { tieShapes } from '../../scene/tie-shapes';
import { Drawing } from '../parts/drawing';

const box = { left: -28, top: -13, right: 28, bottom: 13 };
const ends = [
  { x: -26, y: 0 },
  { x: 26, y: 0 },
] as const;

/** How ties of some qualities are drawn. */
export function TieSign({ qualities }: { readonly qualities: readonly TieQuality[] }) {
  return <Drawing shapes={tieShapes(...ends, { qualities, direction: 'none' })} box={box} />;
}
