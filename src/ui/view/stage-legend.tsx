import { useSession } from '../map/map-room';
import { Legend } from './legend';
import { legendHasRoom } from './legend-room';
import { useLegend } from './use-legend';

/** In pixels, as in tokens.css. */
const bar = 56;

/** The legend on the stage, which is as large as the window under the bar. */
export function StageLegend() {
  const entries = useLegend();
  // The map is fitted anew, and its unit with it, whenever the window changes its size.
  useSession((state) => state.unit);
  const textSize = useSession((state) => state.textSize);
  const looking = useSession((state) => state.looking);
  const height = window.innerHeight - (looking ? 0 : bar);
  const stage = { width: window.innerWidth, height, textSize, looking };
  return <Legend entries={entries} hasRoom={legendHasRoom(entries.length, stage)} />;
}
