import type { Frame } from '../model/network-map';
import { around, boxAround } from './boxes';
import type { Look } from './look';
import type { Box, Dot } from './shapes';
import { rimRoom } from './sheet-shapes';
import { tokenRoom } from './unit-for';

/** The sheet and the tokens, with room for their names. */
export function roomOf(frame: Frame, look: Look, tokens: readonly Dot[]): Box {
  const bare = frame.rings.length === 0 && frame.areas.length === 0;
  const reach = bare ? look.unit : look.unit + rimRoom(frame, look.textScale);
  const { across, up } = tokenRoom(look.textScale, look.upright);
  return around(
    { left: -reach, top: -reach, right: reach, bottom: reach },
    tokens.map((at) => boxAround(at, across * 2, up * 2)),
  );
}

/** The dots of a line as the box that holds them. */
export function boxOfDots(dots: readonly Dot[]): Box | undefined {
  const [first, ...others] = dots.map((dot) => boxAround(dot, 4, 4));
  return first && around(first, others);
}
