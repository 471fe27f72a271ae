import type { Frame } from '../model/network-map';
import { areaSpan, ringSpan } from '../model/segments';
import { type ArcName, arc, arcNameShapes, type OnSheet } from './arc-names';
import { areaNames, nameGap, rimGap } from './area-names';
import { dotAt } from './dot-at';
import type { Look } from './look';
import { bandInk, ringNames } from './ring-names';
import { linePath, type Shape } from './shapes';

const rimWidth = 5;
/** Room the rim and its names take beyond the outer ring, in pixels. */
export function rimRoom(frame: Frame, textScale: number): number {
  return frame.areas.length > 0 ? rimGap + rimWidth + nameGap + 20 * textScale : rimGap + rimWidth;
}

/** Bands, borders, rim and the names on them: all that lies under the people. */
export function sheetShapes(frame: Frame, look: Look, names = sheetNames(frame, look, [])): readonly Shape[] {
  return [
    ...(look.shown.rings ? bands(frame, look) : []),
    ...borders(frame, look),
    ...rim(frame, look),
    ...names.flatMap(arcNameShapes),
  ];
}

/** All that is written on the sheet, where nobody stands on it if that can be. */
export function sheetNames(frame: Frame, look: Look, tokens: readonly OnSheet[]): readonly ArcName[] {
  return [...areaNames(frame, look, tokens), ...ringNames(frame, look, tokens)];
}

function bands(frame: Frame, { unit }: Look): readonly Shape[] {
  const middle = { x: 0, y: 0 };
  return frame.rings
    .map((_, at): Shape => {
      const radius = unit * ringSpan(frame, at).to;
      return { shape: 'circle', at: middle, radius, fill: bandInk(frame, at), stroke: 'edge', width: 1 };
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
