import type { PersonId } from '../model/ids';
import type { AreaColour, Frame, Group } from '../model/network-map';
import type { TieEnd } from '../model/tie';
import { overlap } from './boxes';
import { boxOfDots } from './scene-box';
import type { Seen } from './seen';
import { type Fastening, outlineIn } from './ties-in-place';

/** A group and the line round it. */
export type GroupOutline = {
  readonly group: Group;
  readonly people: readonly PersonId[];
  readonly round: readonly TieEnd[];
  /** How many of those before it it may be confused with. */
  readonly order: number;
  /** That of the area in which all its people are. */
  readonly colour: AreaColour | undefined;
  readonly end: Required<Fastening>;
};

/** An outline round every group that is not shown as one. Those that overlap are told apart by their order. */
export function outlinesIn(seen: Seen, frame: Frame, tokens: ReadonlyMap<TieEnd, Fastening>): readonly GroupOutline[] {
  const areas = new Map<string, string | null>(
    [...seen.people, ...seen.asOne.flatMap(({ members }) => members)].map(({ id, place }) => [id, place.area]),
  );
  const found: GroupOutline[] = [];
  for (const { group, members } of seen.groups) {
    const own = boxOfDots(members.flatMap((id) => tokens.get(id)?.at ?? []));
    const order = found.filter(({ end }) => {
      const box = boxOfDots(end.outline);
      return box !== undefined && own !== undefined && overlap(box, own);
    }).length;
    const end = outlineIn(tokens, members, order);
    if (!end) continue;
    const people = group.members.filter((id) => areas.has(id));
    const colour = areaColour(
      people.map((id) => areas.get(id) ?? null),
      frame,
    );
    found.push({ group, people, round: members, order, colour, end });
  }
  return found;
}

/** The colour of the one area in which all of them are. */
export function areaColour(areas: readonly (string | null)[], frame: Frame): AreaColour | undefined {
  const [first] = areas;
  if (!first || areas.some((area) => area !== first)) return undefined;
  return frame.areas.find(({ id }) => id === first)?.colour;
}
