import type { Area, Frame } from '../model/network-map';
import { areaSpan, ringSpan } from '../model/segments';
import { boxAround } from './boxes';
import type { Look } from './look';
import { cut } from './name-lines';
import { type Box, type Dot, linePath, type Shape, tenth } from './shapes';

/** Between the outer ring and the coloured rim, and the rim and the names along it. */
const rimGap = 7;
const rimWidth = 5;
const nameGap = 11;

export const areaNameSize = 15;
export const ringNameSize = 11.5;

/** How far from the centre the names of areas are written, in pixels. */
export function areaNameRadius({ unit }: Look): number {
  return unit + rimGap + nameGap;
}

/** The foot of a ring's name: just inside its edge, at the top. */
export function ringNameDot(frame: Frame, look: Look, ring: number): Dot {
  return { x: 0, y: -(ringSpan(frame, ring).to * look.unit - ringNameSize * look.textScale - 3) };
}

/** Room the rim and its names take beyond the outer ring, in pixels. */
export function rimRoom(frame: Frame, textScale: number): number {
  return frame.areas.length > 0 ? rimGap + rimWidth + nameGap + 20 * textScale : rimGap + rimWidth;
}

/** Bands, borders, rim and the names on them: all that lies under the people. */
export function sheetShapes(frame: Frame, look: Look): readonly Shape[] {
  const { rings } = look.shown;
  return [
    ...(rings ? bands(frame, look) : []),
    ...borders(frame, look),
    ...rim(frame, look),
    ...(rings ? ringNames(frame, look) : []),
  ];
}

/** Where the names along the rim lie, as a row of small boxes for each. */
export function areaNameBoxes(frame: Frame, look: Look): readonly Box[] {
  if (!look.shown.areaNames) return [];
  const size = areaNameSize * look.textScale;
  const radius = areaNameRadius(look) + size * 0.36;
  return frame.areas.flatMap((area) => {
    const { from, to } = areaSpan(frame, area.id);
    const width = look.measure(look.words.area(area), size, 650);
    const half = Math.min(halfRoom(from, to), ((width / 2 + 3) / radius) * (180 / Math.PI));
    const count = Math.max(2, Math.ceil(width / size));
    return Array.from({ length: count + 1 }, (_, at) =>
      boxAround(dot((from + to) / 2 - half + (2 * half * at) / count, radius), size, size),
    );
  });
}

function halfRoom(from: number, to: number): number {
  return Math.min(170, Math.max((to - from) / 2, 20));
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
    return { shape: 'path', d: linePath([dot(from, unit * 0.14), dot(from, unit)]), stroke: 'edge', width: 1 };
  });
}

function rim(frame: Frame, look: Look): readonly Shape[] {
  const radius = look.unit + rimGap;
  if (frame.areas.length > 0) return frame.areas.flatMap((area) => areaRim(frame, area, radius, look));
  if (frame.rings.length === 0) return [];
  return [{ shape: 'circle', at: { x: 0, y: 0 }, radius, stroke: 'line', width: rimWidth }];
}

function areaRim(frame: Frame, area: Area, radius: number, look: Look): readonly Shape[] {
  const { from, to } = areaSpan(frame, area.id);
  const gap = Math.min(1, (to - from) / 4);
  const ink = `area-${area.colour}` as const;
  const size = areaNameSize * look.textScale;
  const middle = (from + to) / 2;
  const upsideDown = middle > 100 && middle < 260;
  const nameRadius = areaNameRadius(look) + (upsideDown ? size * 0.72 : 0);
  const half = halfRoom(from, to);
  const line: Shape =
    frame.areas.length === 1
      ? { shape: 'circle', at: { x: 0, y: 0 }, radius, stroke: ink, width: rimWidth }
      : { shape: 'path', d: arc(radius, from + gap, to - gap), stroke: ink, width: rimWidth };
  if (!look.shown.areaNames) return [line];
  return [
    line,
    {
      shape: 'text',
      text: cut(look.words.area(area), (half * 2 * Math.PI * nameRadius) / 180, (part) =>
        look.measure(part, size, 650),
      ),
      at: dot(middle, nameRadius),
      size,
      weight: 650,
      fill: ink,
      along: upsideDown ? arc(nameRadius, middle + half, middle - half) : arc(nameRadius, middle - half, middle + half),
    },
  ];
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

/** The dot at a turn (degrees clockwise from the top) and a distance in pixels. */
function dot(clockwise: number, distance: number): Dot {
  const radians = (clockwise * Math.PI) / 180;
  return { x: distance * Math.sin(radians), y: -distance * Math.cos(radians) };
}

/** Clockwise when `from` < `to`, otherwise the other way round. */
function arc(radius: number, from: number, to: number): string {
  const [start, end] = [dot(from, radius), dot(to, radius)];
  const large = Math.abs(to - from) > 180 ? 1 : 0;
  const sweep = to > from ? 1 : 0;
  const r = tenth(radius);
  return `M${tenth(start.x)} ${tenth(start.y)}A${r} ${r} 0 ${large} ${sweep} ${tenth(end.x)} ${tenth(end.y)}`;
}
