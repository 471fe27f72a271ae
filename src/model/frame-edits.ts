import { clamp } from './clamp';
import { type AreaId, newId, type RingId } from './ids';
import { type Area, type AreaColour, areaColours, type Frame, type Ring } from './network-map';

export const mostRings = 5;
export const mostAreas = 8;

/** The narrowest and the widest a ring or an area is made by word; 1 is the ordinary width. */
export const leastShare = 0.25;
export const mostShare = 4;

/** One more ring round the others, still without a name. The same frame when there is no room for another. */
export function addRing(frame: Frame): Frame {
  if (frame.rings.length >= mostRings) return frame;
  return { ...frame, rings: [...frame.rings, { id: newId() }] };
}

export function removeRing(frame: Frame, id: RingId): Frame {
  return withRings(frame, without(frame.rings, id));
}

/** By -1 towards the middle, by 1 outwards. */
export function moveRing(frame: Frame, id: RingId, by: -1 | 1): Frame {
  return withRings(frame, moved(frame.rings, id, by));
}

export function widenRing(frame: Frame, id: RingId, share: number): Frame {
  return withRings(frame, widened(frame.rings, id, share));
}

/** One more area before the top, in a colour that is still free and without a name. */
export function addArea(frame: Frame): Frame {
  if (frame.areas.length >= mostAreas) return frame;
  return { ...frame, areas: [...frame.areas, { id: newId(), colour: freeColour(frame) }] };
}

export function removeArea(frame: Frame, id: AreaId): Frame {
  return withAreas(frame, without(frame.areas, id));
}

/** By 1 clockwise. */
export function moveArea(frame: Frame, id: AreaId, by: -1 | 1): Frame {
  return withAreas(frame, moved(frame.areas, id, by));
}

export function widenArea(frame: Frame, id: AreaId, share: number): Frame {
  return withAreas(frame, widened(frame.areas, id, share));
}

export function recolourArea(frame: Frame, id: AreaId, colour: AreaColour): Frame {
  const different = frame.areas.some((area) => area.id === id && area.colour !== colour);
  return different
    ? withAreas(
        frame,
        frame.areas.map((area) => (area.id === id ? { ...area, colour } : area)),
      )
    : frame;
}

/** The ordinary width is left unsaid, as the templates leave it. */
export function withShare<Some extends Part>(part: Some, share: number): Some {
  const { share: _, ...rest } = part;
  return (share === 1 ? rest : { ...rest, share }) as Some;
}

type Part = Ring | Area;

function withRings(frame: Frame, rings: readonly Ring[]): Frame {
  return rings === frame.rings ? frame : { ...frame, rings };
}

function withAreas(frame: Frame, areas: readonly Area[]): Frame {
  return areas === frame.areas ? frame : { ...frame, areas };
}

function without<Some extends Part>(parts: readonly Some[], id: Some['id']): readonly Some[] {
  const left = parts.filter((part) => part.id !== id);
  return left.length === parts.length ? parts : left;
}

function moved<Some extends Part>(parts: readonly Some[], id: Some['id'], by: number): readonly Some[] {
  const from = parts.findIndex((part) => part.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= parts.length) return parts;
  const others = parts.filter((part) => part.id !== id);
  return [...others.slice(0, to), ...parts.slice(from, from + 1), ...others.slice(to)];
}

function widened<Some extends Part>(parts: readonly Some[], id: Some['id'], wanted: number): readonly Some[] {
  const share = Math.round(clamp(wanted, leastShare, mostShare) * 100) / 100;
  if (!parts.some((part) => part.id === id && (part.share ?? 1) !== share)) return parts;
  return parts.map((part) => (part.id === id ? withShare(part, share) : part));
}

function freeColour({ areas }: Frame): AreaColour {
  return areaColours.find((colour) => areas.every((area) => area.colour !== colour)) ?? 'slate';
}
