import type { Frame, Version } from '../network-map';
import { onFrame } from '../switch-frame';

/** Another frame under the same people, as previewed. */
export type SwitchFrame = { readonly verb: 'switchFrame'; readonly frame: Frame };

export function switchFrame(version: Version, { frame }: SwitchFrame): Version {
  return frame === version.frame ? version : onFrame(version, frame);
}
