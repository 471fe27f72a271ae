import { useSession } from '../map/map-room';
import { Legend } from './legend';
import { legendHasRoom } from './legend-room';
import { useLegend } from './use-legend';

/** The legend on the stage, which is as large as the window under the bar. */
export function StageLegend() {
  const entries = useLegend();
  // The map is fitted anew, and its unit with it, whenever the window changes its size.
  useSession((state) => state.unit);
  const bar = 56;
  const hasRoom = legendHasRoom(entries.length, window.innerWidth, window.innerHeight - bar);
  return <Legend entries={entries} hasRoom={hasRoom} />;
}
