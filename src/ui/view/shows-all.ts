import { everything, type Shown } from '../../scene/look';

/** Whether nothing of the map is left out or steps back. */
export function showsAll(shown: Shown): boolean {
  return (
    shown.support === undefined &&
    shown.kinds === everything.kinds &&
    shown.rings === everything.rings &&
    shown.areaNames === everything.areaNames &&
    shown.names === everything.names &&
    shown.centreTies === everything.centreTies
  );
}
