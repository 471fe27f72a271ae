import type { GroupId, PersonId } from '../model/ids';
import type { Frame } from '../model/network-map';
import type { TieEnd } from '../model/tie';
import type { GroupOutline } from './group-outlines';
import { areaColour } from './group-outlines';
import { groupTokenShapes, outlineShapes } from './group-shapes';
import type { figureKeeper } from './kept-figures';
import { type Written, writtenShapes } from './labels';
import type { Line } from './lines';
import type { Look } from './look';
import { noteShapes } from './note-shapes';
import { isFaded, type Seen } from './seen';
import { type Dot, fadedShapes, type Shape } from './shapes';
import { shapesAlong } from './tie-shapes';
import { dotOf, type Fastening } from './ties-in-place';
import { centreShapes, tokenShapes } from './token-shapes';

type Drawn = {
  readonly seen: Seen;
  readonly frame: Frame;
  readonly look: Look;
  readonly tokens: ReadonlyMap<TieEnd, Fastening>;
  readonly keep: ReturnType<typeof figureKeeper>;
};

type Labels = ReadonlyMap<string, Written>;

/** Makes the figures of a scene, taking over those that have not changed. */
export function drawnFigures({ seen, frame, look, tokens, keep }: Drawn) {
  const letters = look.shown.names !== 'hidden';
  const fading = (faded: boolean, shapes: readonly Shape[]) => (faded ? fadedShapes(shapes) : shapes);
  const worded = (words: Written | undefined, face: Parameters<typeof writtenShapes>[1], origin?: Dot) =>
    words ? writtenShapes(words, face, origin) : [];

  const token = (
    id: PersonId | GroupId | 'centre',
    from: readonly unknown[],
    draw: () => readonly Shape[],
    words: Written | undefined,
    italic: boolean,
  ) => {
    const place = tokens.get(id);
    if (!place) return [];
    const { at, radius } = place;
    const faded = seen.faded.has(id);
    const figure = keep.figure('token', id, [...from, at.x, at.y, faded, words?.seat], () => {
      const label = fading(faded, worded(words, italic ? 'wished' : 'person', at));
      return { id, at, radius, shapes: fading(faded, draw()), label, ...(faded && { faded }) };
    });
    return [figure];
  };

  return {
    tokens: (labels: Labels) => [
      ...token('centre', [frame.centre], () => centreShapes(frame.centre, look), undefined, false),
      ...seen.people.flatMap((person) => {
        const colour = areaColour([person.place.area], frame);
        const draw = () => tokenShapes(person, colour, letters);
        return token(person.id, [person, colour], draw, labels.get(person.id), person.state === 'wished');
      }),
      ...seen.asOne.flatMap(({ group, members }) => {
        const colour = areaColour(
          members.map(({ place }) => place.area),
          frame,
        );
        const draw = () => groupTokenShapes(group, colour, letters);
        return token(group.id, [group, colour], draw, labels.get(group.id), false);
      }),
    ],
    ties: (lines: readonly Line[], labels: Labels) =>
      lines.map(({ tie, from, to, lane, bow, track }) => {
        const { id, between, qualities, direction } = tie;
        const [first, second] = between;
        const faded = isFaded(tie, seen.faded);
        const words = labels.get(id);
        const made = [qualities, direction, first, second, from.x, from.y, to.x, to.y, lane, bow, faded, words?.seat];
        return keep.figure('tie', id, made, () => {
          const shapes = fading(faded, shapesAlong(track, tie));
          const label = fading(faded, worded(words, 'tie'));
          return { id, between, qualities, direction, lane, bow, shapes, label, ...(faded && { faded }) };
        });
      }),
    groups: (outlines: readonly GroupOutline[], labels: Labels) =>
      outlines.map(({ group, people: members, round, order, colour, end: { outline } }) => {
        const { id, kind } = group;
        const words = labels.get(id);
        const made = [group, order, colour, words?.seat, ...outline.flatMap(({ x, y }) => [x, y])];
        return keep.figure('group', id, made, () => {
          const shapes = outlineShapes(outline, group, order, colour);
          return { id, members, kind, colour, round, order, outline, shapes, label: worded(words, 'group') };
        });
      }),
    notes: () =>
      seen.notes.map((note) =>
        keep.figure('note', note.id, [note], () => ({
          id: note.id,
          at: dotOf(note.at, look.unit),
          ...noteShapes(note, look),
        })),
      ),
  };
}
