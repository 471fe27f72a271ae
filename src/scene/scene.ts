import type { GroupId, NoteId, PersonId, TieId } from '../model/ids';
import type { Version } from '../model/network-map';
import type { Person } from '../model/person';
import type { Tie, TieEnd } from '../model/tie';
import { around, boxAround } from './boxes';
import { placedLabels } from './labels';
import { type LegendEntry, legendOf } from './legend';
import type { Look } from './look';
import type { Box, Dot, Shape } from './shapes';
import { rimRoom, sheetShapes } from './sheet-shapes';
import { tieShapes } from './tie-shapes';
import { type Fastening, fastened, fastenings, lanes } from './ties-in-place';
import { centreRadius, centreShapes, tokenRadius, tokenShapes } from './token-shapes';
import { tokenRoom } from './unit-for';

/** How a version looks: the one source for the screen, the picture and the thumbnail. */
export type Scene = {
  readonly look: Look;
  readonly sheet: readonly Shape[];
  /** In drawing order: the ties lie under the tokens. */
  readonly ties: readonly TieFigure[];
  readonly tokens: readonly TokenFigure[];
  /** Outlines of groups, under the ties. */
  readonly groups: readonly GroupFigure[];
  readonly notes: readonly NoteFigure[];
  readonly legend: readonly LegendEntry[];
  /** Everything that is drawn lies inside. */
  readonly box: Box;
};

export type TokenFigure = {
  /** A group where it is shown as one. */
  readonly id: PersonId | GroupId | 'centre';
  readonly at: Dot;
  readonly radius: number;
  /** Both round `at`. */
  readonly shapes: readonly Shape[];
  readonly label: readonly Shape[];
  /** Steps back, because something else is being looked at. */
  readonly faded?: boolean;
};

/** A soft outline round the members of a group, with its name on the edge; in scene pixels. */
export type GroupFigure = {
  readonly id: GroupId;
  readonly members: readonly PersonId[];
  readonly shapes: readonly Shape[];
  readonly label: readonly Shape[];
};

/** A note lying on the sheet; its shapes are round its middle. */
export type NoteFigure = {
  readonly id: NoteId;
  readonly at: Dot;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
};

export type TieFigure = {
  readonly id: TieId;
  readonly between: readonly [TieEnd, TieEnd];
  readonly qualities: Tie['qualities'];
  readonly direction: Tie['direction'];
  readonly lane: number;
  readonly shapes: readonly Shape[];
  readonly label: readonly Shape[];
};

export function sceneOf(version: Version, look: Look): Scene {
  const ends = fastenings(version, look.unit);
  const laneOf = lanes(version.ties);
  const lines = version.ties.flatMap((tie) => {
    const [from, to] = [ends.get(tie.between[0]), ends.get(tie.between[1])];
    const line = from && to && fastened(from, to, laneOf.get(tie));
    return line ? [{ tie, line }] : [];
  });
  const sheet = sheetShapes(version.frame, look);
  const bounds = boxOf(version, look, ends);
  const labels = placedLabels(version, ends, lines, { words: wordsOf(sheet, look), bounds, rim: look.unit }, look);
  const ties = lines.map(({ tie, line: [from, to] }): TieFigure => {
    const { id, between, qualities, direction } = tie;
    const lane = laneOf.get(tie) ?? 0;
    return { id, between, qualities, direction, lane, shapes: tieShapes(from, to, tie), label: labels.tie(id) };
  });
  const colours = new Map(version.frame.areas.map(({ id, colour }) => [id, colour]));
  const tokens = version.people.map((person: Person): TokenFigure => {
    const at = ends.get(person.id)?.at ?? { x: 0, y: 0 };
    const colour = person.place.area === null ? undefined : colours.get(person.place.area);
    return {
      id: person.id,
      at,
      radius: tokenRadius,
      shapes: tokenShapes(person, colour),
      label: labels.person(person.id),
    };
  });
  const centre: TokenFigure = {
    id: 'centre',
    at: { x: 0, y: 0 },
    radius: centreRadius,
    shapes: centreShapes(version.frame.centre, look),
    label: [],
  };
  return {
    look,
    sheet,
    ties,
    tokens: [centre, ...tokens],
    groups: [],
    notes: [],
    legend: legendOf(version, look.words),
    box: around(bounds, labels.boxes),
  };
}

/** The sheet and the people, with room for their names. */
function boxOf({ frame, people }: Version, look: Look, ends: ReadonlyMap<TieEnd, Fastening>): Box {
  const bare = frame.rings.length === 0 && frame.areas.length === 0;
  const reach = bare ? look.unit : look.unit + rimRoom(frame, look.textScale);
  const { across, up } = tokenRoom(look.textScale);
  const tokens = people.flatMap(({ id }) => ends.get(id)?.at ?? []).map((at) => boxAround(at, across * 2, up * 2));
  return around({ left: -reach, top: -reach, right: reach, bottom: reach }, tokens);
}

/** The ring names, which stand upright; the names along the rim are left to the rim. */
function wordsOf(sheet: readonly Shape[], { measure }: Look): readonly Box[] {
  return sheet.flatMap((shape) => {
    if (shape.shape !== 'text' || shape.along !== undefined) return [];
    const { at, text, size, weight } = shape;
    return [boxAround({ x: at.x, y: at.y - size * 0.34 }, measure(text, size, weight), size)];
  });
}
