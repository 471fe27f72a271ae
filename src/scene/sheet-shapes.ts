import type { Frame } from '../model/network-map';
import { areaSpan, ringSpan } from '../model/segments';
import { type AreaName, areaNames, areaNameWeight, nameGap, rimGap } from './area-names';
import { dotAt } from './dot-at';
import type { Look } from './look';
import { cut } from './name-lines';
import { type Dot, linePath, type Shape, tenthText } from './shapes';

const rimWidth = 5;
export const ringNameSize = 11.5;

/** The foot of a ring's name: just inside its edge, at the top. */
export function ringNameDot(frame: Frame, look: Look, ring: number): Dot {
  return { x: 0, y: -(ringSpan(frame, ring).to * look.unit - ringNameSize * look.textScale - 3) };
}

/** Room the rim and its names take beyond the outer ring, in pixels. */
export function rimRoom(frame: Frame, textScale: number): number {
  return frame.areas.length > 0 ? rimGap + rimWidth + nameGap + 20 * textScale : rimGap + rimWidth;
}

/** Bands, borders, rim and the names on them: all that lies under the people. */
export function sheetShapes(frame: Frame, look: Look, names = areaNames(frame, look, [])): readonly Shape[] {
  const { rings } = look.shown;
  return [
    ...(rings ? bands(frame, look) : []),
    ...borders(frame, look),
    ...rim(frame, look),
    ...names.map(nameShape),
    ...(rings ? ringNames(frame, look) : []),
  ];
}

function bands(frame: Frame, { unit }: Look): readonly Shape[] {
  const middle = { x: 0, y: 0 };
  const inks = ['band0', 'band1', 'band2'] as const;
  return frame.rings
    .map((_, at): Shape => {
      const depth = Math.round((at * 2) / Math.max(1, frame.rings.length - 1));
      const fill = inks[frame.rings.length === 1 ? 2 : depth] ?? 'band2';
      return { shape: 'circle', at: middle, radius: unit * ringSpan(frame, at).to, fill, stroke: 'edge', width: 1 };
    })
    .reverse();
}

function borders(frame: Frame, { unit }: Look): readonly Shape[] {
  if (frame.areas.length < 2) return [];
  return frame.areas.map(({ id }): Shape => {
    const { from } = areaSpan(frame, id);
    return { shape: 'path', d: linePath([dotAt(from, unit * 0.14), dotAt(from, unit)]), stroke: 'edge', width: 1 };
  });
}

function rim(frame: Frame, { unit }: Look): readonly Shape[] {
  const radius = unit + rimGap;
  const middle = { x: 0, y: 0 };
  if (frame.areas.length === 0 && frame.rings.length > 0)
    return [{ shape: 'circle', at: middle, radius, stroke: 'line', width: rimWidth }];
  return frame.areas.map(({ id, colour }): Shape => {
    const { from, to } = areaSpan(frame, id);
    const gap = Math.min(1, (to - from) / 4);
    const line = { stroke: `area-${colour}`, width: rimWidth } as const;
    if (frame.areas.length === 1) return { shape: 'circle', at: middle, radius, ...line };
    return { shape: 'path', d: arc(radius, from + gap, to - gap), ...line };
  });
}

/** Letters stand on the rim, or hang from it where they would be upside down. */
function nameShape({ text, size, ink, middle, half, radius }: AreaName): Shape {
  const upsideDown = middle > 100 && middle < 260;
  const foot = radius + (upsideDown ? size * 0.72 : 0);
  return {
    shape: 'text',
    text,
    at: dotAt(middle, foot),
    size,
    weight: areaNameWeight,
    fill: ink,
    along: upsideDown ? arc(foot, middle + half, middle - half) : arc(foot, middle - half, middle + half),
  };
}

function ringNames(frame: Frame, look: Look): readonly Shape[] {
  const size = ringNameSize * look.textScale;
  return frame.rings.map((ring, at): Shape => {
    // As much of the name as the ring is wide where the name stands.
    const room = 2.6 * Math.sqrt(ringSpan(frame, at).to * look.unit * size * 2);
    return {
      shape: 'text',
      text: cut(look.words.ring(ring), room, (part) => look.measure(part, size, 500)),
      at: ringNameDot(frame, look, at),
      size,
      weight: 500,
      fill: 'soft',
      halo: 'band2',
      opacity: 0.95,
    };
  });
}

/** Clockwise when `from` < `to`, otherwise the other way round. */
function arc(radius: number, from: number, to: number): string {
  const [start, end] = [dotAt(from, radius), dotAt(to, radius)];
  const large = Math.abs(to - from) > 180 ? 1 : 0;
  const sweep = to > from ? 1 : 0;
  const r = tenthText(radius);
  return `M${tenthText(start.x)} ${tenthText(start.y)}A${r} ${r} 0 ${large} ${sweep} ${tenthText(end.x)} ${tenthText(end.y)}`;
}
