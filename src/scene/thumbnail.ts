import type { AreaColour, Version } from '../model/network-map';
import { ringSpan } from '../model/segments';
import type { Ink, Shape } from './shapes';
import { dotOf, fastenings } from './ties-in-place';

/** A version small enough for a list of maps, without a word on it. */
export type Thumbnail = {
  readonly shapes: readonly Shape[];
  /** Pixels from the centre to the edge of the picture. */
  readonly reach: number;
};

const unit = 100;
/** More than these are not told apart at this size. */
const mostTies = 250;

export function thumbnailOf(version: Version): Thumbnail {
  const { frame, people, ties } = version;
  const ends = fastenings(version, unit);
  const inks = ['band0', 'band1', 'band2'] as const;
  const bands = frame.rings.map(
    (_, at): Shape => ({
      shape: 'circle',
      at: { x: 0, y: 0 },
      radius: Math.round(unit * ringSpan(frame, at).to),
      fill: inks[Math.min(2, at)] ?? 'band2',
    }),
  );
  const lines = ties.slice(0, mostTies).flatMap(({ between: [first, second] }) => {
    const [from, to] = [ends.get(first)?.at, ends.get(second)?.at];
    return from && to ? [`M${Math.round(from.x)} ${Math.round(from.y)}L${Math.round(to.x)} ${Math.round(to.y)}`] : [];
  });
  const dots = new Map<Ink, string[]>();
  const colours = new Map(frame.areas.map(({ id, colour }): [string, AreaColour] => [id, colour]));
  for (const { place } of people) {
    const colour = place.area === null ? undefined : colours.get(place.area);
    const ink: Ink = colour ? `area-${colour}` : 'soft';
    const { x, y } = dotOf(place, unit);
    dots.set(ink, [...(dots.get(ink) ?? []), `M${Math.round(x)} ${Math.round(y)}h.1`]);
  }
  const size = people.length > 60 ? 10 : 16;
  return {
    shapes: [
      ...bands.reverse(),
      ...(lines.length > 0
        ? [{ shape: 'path', d: lines.join(''), stroke: 'soft', width: 1.6, opacity: 0.6 } as const]
        : []),
      ...[...dots].map(([ink, all]): Shape => ({ shape: 'path', d: all.join(''), stroke: ink, width: size })),
      { shape: 'circle', at: { x: 0, y: 0 }, radius: 13, fill: 'accent' },
    ],
    reach: Math.round(unit * Math.min(1.6, Math.max(1.04, ...people.map(({ place }) => place.distance + 0.1)))),
  };
}
