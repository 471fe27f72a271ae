import type { PersonId, TieId } from '../model/ids';
import type { Version } from '../model/network-map';
import type { Person } from '../model/person';
import type { Tie, TieEnd } from '../model/tie';
import { boxAround } from './boxes';
import type { Obstacles } from './label-costs';
import type { Look } from './look';
import { cut, lineRoom, nameLines } from './name-lines';
import { type LabelWish, placeLabels } from './place-labels';
import type { Box, Dot, Shape } from './shapes';
import type { Fastening } from './ties-in-place';

const nameSize = 14.5;
const nameWeight = 560;
const tieTextSize = 12.5;
const tieTextWeight = 500;
const lineHeight = 1.16;
/** Between the rim of a token and its name. */
const gap = 4;

type Wording = { readonly wish: LabelWish; readonly lines: readonly string[]; readonly size: number };

/** The names of people and the words on ties, placed so that they keep clear of each other, of tokens and of ties. */
export function placedLabels(
  version: Version,
  ends: ReadonlyMap<TieEnd, Fastening>,
  lines: readonly { readonly tie: Tie; readonly line: readonly [Dot, Dot] }[],
  surroundings: Pick<Obstacles, 'words' | 'bounds' | 'rim'>,
  look: Look,
) {
  const names = version.people.flatMap((person) => nameOf(person, ends.get(person.id), look) ?? []);
  const words = lines.flatMap(({ tie, line }) => wordsOn(tie, line, look) ?? []);
  const tokens = [...ends.values()].map(({ at, radius }) => boxAround(at, radius * 2, radius * 2));
  const all = [...names, ...words];
  const places = placeLabels(
    all.map(({ wish }) => wish),
    { ...surroundings, tokens, lines: lines.map(({ line }) => line) },
  );
  const found = new Map(all.map((wording) => [wording.wish.key, wording]));
  const people = new Map(version.people.map((person) => [person.id, person]));

  return {
    /** Round the token. */
    person: (id: PersonId): readonly Shape[] => {
      const [wording, middle, end] = [found.get(id), places.get(id), ends.get(id)];
      if (!wording || !middle || !end) return [];
      const at = { x: middle.x - end.at.x, y: middle.y - end.at.y };
      return written(wording, at, nameWeight, people.get(id)?.state === 'wished');
    },
    tie: (id: TieId): readonly Shape[] => {
      const [wording, middle] = [found.get(id), places.get(id)];
      return wording && middle ? written(wording, middle, tieTextWeight, true) : [];
    },
    boxes: all.flatMap(({ wish }): readonly Box[] => {
      const middle = places.get(wish.key);
      return middle ? [boxAround(middle, wish.width, wish.height)] : [];
    }),
  };
}

function nameOf({ id, name }: Person, end: Fastening | undefined, look: Look): Wording | undefined {
  const size = nameSize * look.textScale;
  const lines = nameLines(name, size, nameWeight, lineRoom * look.textScale, look.measure);
  if (!end || lines.length === 0) return undefined;
  const width = Math.max(...lines.map((line) => look.measure(line, size, nameWeight))) + 4;
  const height = lines.length * size * lineHeight + 2;
  const { x, y } = end.at;
  const [aside, up] = [end.radius + gap + width / 2, end.radius + gap + height / 2];
  const aligned = Math.max(0, width / 2 - end.radius / 2);
  const slant = end.radius * 0.72;
  const candidates = [
    { x, y: y + up },
    { x, y: y - up },
    { x: x + aside, y },
    { x: x - aside, y },
    { x: x + aligned, y: y + up },
    { x: x - aligned, y: y + up },
    { x: x + aligned, y: y - up },
    { x: x - aligned, y: y - up },
    { x: x + slant + width / 2, y: y + slant + height / 2 },
    { x: x - slant - width / 2, y: y + slant + height / 2 },
    { x: x + slant + width / 2, y: y - slant - height / 2 },
    { x: x - slant - width / 2, y: y - slant - height / 2 },
  ];
  return { wish: { key: id, width, height, candidates }, lines, size };
}

function wordsOn({ id, label }: Tie, [from, to]: readonly [Dot, Dot], look: Look): Wording | undefined {
  if (!label) return undefined;
  const size = tieTextSize * look.textScale;
  const text = cut(label, lineRoom * 1.3 * look.textScale, (part) => look.measure(part, size, tieTextWeight));
  const [width, height] = [look.measure(text, size, tieTextWeight) + 4, size * lineHeight + 2];
  const along = (part: number) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const off = 4 + (Math.abs(to.y - from.y) / length) * (width / 2) + (Math.abs(to.x - from.x) / length) * (height / 2);
  const aside = { x: ((to.y - from.y) / length) * off, y: (-(to.x - from.x) / length) * off };
  const candidates = [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((part) => {
    const { x, y } = along(part);
    return [
      { x: x + aside.x, y: y + aside.y },
      { x: x - aside.x, y: y - aside.y },
    ];
  });
  return { wish: { key: id, width, height, candidates }, lines: [text], size };
}

function written({ lines, size }: Wording, middle: Dot, weight: number, italic: boolean): readonly Shape[] {
  const top = middle.y - ((lines.length - 1) * size * lineHeight) / 2;
  return lines.map((text, at) => ({
    shape: 'text',
    text,
    at: { x: middle.x, y: top + at * size * lineHeight + size * 0.34 },
    size,
    weight,
    fill: 'ink',
    halo: 'paper',
    ...(italic && { italic }),
  }));
}
