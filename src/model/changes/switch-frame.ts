import type { Frame, Version } from '../network-map';
import { onFrame } from '../switch-frame';

/** Another frame under the same people, as previewed. */
export type SwitchFrame = { readonly verb: 'switchFrame'; readonly frame: Frame };

/** Nothing happens when the frame says just what the present one says. */
export function switchFrame(version: Version, { frame }: SwitchFrame): Version {
  const next = onFrame(version, frame);
  return JSON.stringify(next.frame) === JSON.stringify(version.frame) ? version : next;
}
