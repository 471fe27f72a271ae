import type { Frame } from '../model/network-map';
import { ringSpan } from '../model/segments';
import { type ArcName, freeMiddle, halfAngle, type OnSheet, onArc } from './arc-names';
import type { Look } from './look';
import { cut } from './name-lines';
import type { Ink } from './shapes';

const fullSize = 11.5;
const weight = 500;
/** Degrees; how much of its ring a name may take, and how far from the top it may be. */
const most = { wide: 66, aside: 60 };

/** The names of all rings, each just inside its edge: at the top or, where somebody stands there, beside them. */
export function ringNames(frame: Frame, look: Look, tokens: readonly OnSheet[]): readonly ArcName[] {
  if (!look.shown.rings) return [];
  const size = fullSize * look.textScale;
  return frame.rings.map((ring, at): ArcName => {
    const radius = Math.max(size, ringSpan(frame, at).to * look.unit - size - 3);
    const width = (text: string) => look.measure(text, size, weight);
    const text = cut(look.words.ring(ring), (most.wide * Math.PI * radius) / 180, width);
    const halfText = halfAngle(width(text), radius);
    const { middle } = freeMiddle(0, most.aside, halfText, onArc(tokens, radius, size));
    const written = { text, size, weight, ink: 'soft', under: bandInk(frame, at) } as const;
    return { what: 'ring', id: ring.id, ...written, middle, half: halfText + 4, halfText, radius };
  });
}

/** What a ring is filled with: the inner ones are darker. */
export function bandInk({ rings }: Frame, at: number): Ink {
  const inks = ['band0', 'band1', 'band2'] as const;
  const depth = Math.round((at * 2) / Math.max(1, rings.length - 1));
  return inks[rings.length === 1 ? 2 : depth] ?? 'band2';
}
