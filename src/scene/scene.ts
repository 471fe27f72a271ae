import type { GroupId, NoteId, PersonId, TieId } from '../model/ids';
import type { AreaColour, Group, Version } from '../model/network-map';
import type { Tie, TieEnd } from '../model/tie';
import { type ArcName, arcNameBoxes } from './arc-names';
import { around, boxAround } from './boxes';
import { changedTokens, touchedRound } from './changed-tokens';
import { drawnFigures } from './drawn-figures';
import { outlinesIn } from './group-outlines';
import { type FigureMemory, figureKeeper } from './kept-figures';
import { placedLabels, type Written } from './labels';
import { type LegendEntry, legendOfSeen } from './legend';
import { type Course, coursesOf, linesIn } from './lines';
import type { Look } from './look';
import { boxOfDots, roomOf } from './scene-box';
import { seenOf } from './seen';
import type { Box, Dot, Shape } from './shapes';
import { sheetNames, sheetShapes } from './sheet-shapes';
import { signBoxes } from './tie-shapes';
import { type Fastening, tokensInPlace } from './ties-in-place';

/** How a version looks: the one source for the screen, the picture and the thumbnail. */
export type Scene = {
  readonly look: Look;
  readonly sheet: readonly Shape[];
  /** What of the sheet makes way for people. */
  readonly sheetNames: readonly ArcName[];
  /** In drawing order: the ties lie under the tokens. */
  readonly ties: readonly TieFigure[];
  readonly tokens: readonly TokenFigure[];
  /** Outlines of groups, under the ties. */
  readonly groups: readonly GroupFigure[];
  readonly notes: readonly NoteFigure[];
  readonly legend: readonly LegendEntry[];
  /** Everything that is drawn lies inside. */
  readonly box: Box;
  /** The smallest size at which a name is written, in pixels at 100 %; 0 when none is. */
  readonly leastNameSize: number;
  /** What the next scene can take over. */
  readonly memory: SceneMemory;
};

type SceneMemory = {
  readonly figures: FigureMemory;
  readonly written: ReadonlyMap<string, Written>;
  /** How ties run. */
  readonly courses: ReadonlyMap<TieId, Course>;
  readonly ends: ReadonlyMap<TieEnd, Fastening>;
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
  readonly kind: Group['kind'];
  readonly colour: AreaColour | undefined;
  /** The tokens it goes round: members, and groups shown as one that stand for members. */
  readonly round: readonly TieEnd[];
  /** How many others it overlaps that were drawn before it. */
  readonly order: number;
  /** Corners of the outline, closed. */
  readonly outline: readonly Dot[];
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
  /** How far the line swings to its left, in pixels. */
  readonly bow: number;
  readonly shapes: readonly Shape[];
  readonly label: readonly Shape[];
  readonly faded?: boolean;
};

/**
 * The scene of a version. Given the scene before, whatever has not changed is the very same figure, and names stay
 * where they were unless somebody moved close to them.
 */
export function sceneOf(version: Version, look: Look, before?: Scene): Scene {
  const { frame } = version;
  const former = before && placesAlike(before.look, look) ? before.memory : undefined;
  const keep = figureKeeper(before?.look === look ? before.memory.figures : undefined);
  const seen = seenOf(version, look.shown);
  const tokens = tokensInPlace(seen, look.unit);
  const outlines = outlinesIn(seen, frame, tokens);
  const ends = new Map<TieEnd, Fastening>(tokens);
  for (const { group, end } of outlines) ends.set(group.id, end);
  const changed = former && changedTokens(former.ends, ends);
  const lines = linesIn(seen.ties, ends, former && { courses: former.courses, changed: changed ?? [] });
  const draw = drawnFigures({ seen, frame, look, tokens, keep });
  const notes = draw.notes();
  const names = sheetNames(frame, look, [...tokens.values()]);
  const drawn = names.flatMap(({ middle, size }) => [middle, size]);
  const sheet = keep.figure('sheet', '', [frame, ...drawn], () => sheetShapes(frame, look, names));
  const room = roomOf(
    frame,
    look,
    [...tokens.values()].map(({ at }) => at),
  );
  const noteBoxes = notes.map(({ at, width, height }) => boxAround(at, width + 6, height + 6));
  const named = look.shown.names === 'full';
  const written = placedLabels(
    {
      people: named ? seen.people : [],
      asOne: named ? seen.asOne.map(({ group }) => group) : [],
      outlines: named ? outlines : [],
      lines,
      ends,
    },
    {
      words: [...arcNameBoxes(names), ...noteBoxes, ...lines.flatMap(({ tie, track }) => signBoxes(track, tie))],
      bounds: room,
      rim: look.unit,
      upright: look.upright === true,
    },
    look,
    former?.written,
    changed?.map(touchedRound),
  );
  const labelBoxes = [...written.values()].map(({ seat }) => seat.box);
  const middles = lines.map(({ track }) => boxAround(track.dot(track.length / 2), 4, 4));
  return {
    look,
    sheet,
    sheetNames: names,
    ties: draw.ties(lines, written),
    tokens: draw.tokens(written),
    groups: draw.groups(outlines, written),
    notes,
    legend: legendOfSeen(seen, look.words),
    box: around(room, [
      ...labelBoxes,
      ...noteBoxes,
      ...middles,
      ...outlines.flatMap(({ end }) => boxOfDots(end.outline) ?? []),
    ]),
    leastNameSize: leastSize(
      seen.people.flatMap(({ id }) => written.get(id) ?? []),
      look.textScale,
    ),
    memory: { figures: keep.memory, written, ends, courses: coursesOf(lines) },
  };
}

/** Whether texts that have not changed may stay where they are: a picture places them as the screen does. */
function placesAlike(one: Look, other: Look): boolean {
  return (
    one.unit === other.unit &&
    one.textScale === other.textScale &&
    (one.upright ?? false) === (other.upright ?? false) &&
    one.measure === other.measure
  );
}

function leastSize(names: readonly Written[], textScale: number): number {
  return names.length === 0 ? 0 : Math.min(...names.map(({ seat }) => seat.wording.size)) / textScale;
}
