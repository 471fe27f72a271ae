import type { Frame, Version } from '../network-map';
import { onFrame } from '../switch-frame';
import { takenIds } from './ties-that-fit';

/** Another frame under the same people, as previewed or edited. */
export type SwitchFrame = { readonly verb: 'switchFrame'; readonly frame: Frame };

/** Nothing happens when the frame says just what the present one says, or calls two things by one id. */
export function switchFrame(version: Version, { frame }: SwitchFrame): Version {
  const next = onFrame(version, frame);
  const isSame = JSON.stringify(next.frame) === JSON.stringify(version.frame);
  return isSame || clashes(version, frame) ? version : next;
}

/** A template from elsewhere may use an id that is somebody's here. */
function clashes(version: Version, { rings, areas }: Frame): boolean {
  const taken = takenIds({ ...version, frame: { ...version.frame, rings: [], areas: [] } });
  return [...rings, ...areas].some(({ id }) => taken.has(id) || !taken.add(id));
}
