import type { Group, Version } from '../model/network-map';
import type { Person } from '../model/person';
import type { Tie, TieEnd } from '../model/tie';
import type { Shown } from './look';

/** What is to be drawn of a version, once it is settled what is shown and which groups stand for their people. */
export type Seen = {
  readonly people: readonly Person[];
  /** Their ends are on the drawing: the people of a group shown as one have given theirs to the group. */
  readonly ties: readonly Tie[];
  /** Round whom an outline is drawn. Their members are tokens, which may be groups shown as one. */
  readonly groups: readonly { readonly group: Group; readonly members: readonly TieEnd[] }[];
  /** Groups shown as one, with the people they stand for. */
  readonly asOne: readonly { readonly group: Group; readonly members: readonly Person[] }[];
  readonly notes: Version['notes'];
  /** Who steps back. */
  readonly faded: ReadonlySet<TieEnd>;
};

export function seenOf(version: Version, shown: Shown): Seen {
  const people = version.people.filter((person) => isShown(person, shown));
  const known = new Map(people.map((person) => [person.id, person]));
  const membersOf = ({ members }: Group) => members.flatMap((id) => known.get(id) ?? []);
  const asOne = version.groups
    .filter((group) => group.asOne)
    .map((group) => ({ group, members: membersOf(group) }))
    .filter(({ members }) => members.length > 0);
  const standIn = new Map<TieEnd, TieEnd>();
  for (const { group, members } of asOne) {
    for (const { id } of members) if (!standIn.has(id)) standIn.set(id, group.id);
  }
  const drawnEnd = (end: TieEnd): TieEnd => standIn.get(end) ?? end;
  const visible = people.filter(({ id }) => !standIn.has(id));
  const groups = version.groups
    .filter((group) => !group.asOne)
    .map((group) => ({ group, members: [...new Set(membersOf(group).map(({ id }) => drawnEnd(id)))] }))
    .filter(({ members }) => members.length > 0);
  const ends = new Set<TieEnd>(['centre', ...visible.map(({ id }) => id)]);
  for (const { group } of [...asOne, ...groups]) ends.add(group.id);
  return {
    people: visible,
    ties: tiesAmong(version.ties, ends, drawnEnd, shown),
    groups,
    asOne,
    notes: version.notes,
    faded: fadedEnds(visible, asOne, shown),
  };
}

function isShown({ kind }: Person, { kinds }: Shown): boolean {
  return kinds === 'all' || (kind === 'service') === (kinds === 'services');
}

function tiesAmong(
  ties: readonly Tie[],
  ends: ReadonlySet<TieEnd>,
  drawnEnd: (end: TieEnd) => TieEnd,
  { centreTies }: Shown,
): readonly Tie[] {
  const said = new Set<string>();
  const found: Tie[] = [];
  for (const tie of ties) {
    const [first, second] = [drawnEnd(tie.between[0]), drawnEnd(tie.between[1])];
    if (first === second || !(ends.has(first) && ends.has(second))) continue;
    if ((first === 'centre' || second === 'centre') && !showsCentreTie(tie, centreTies)) continue;
    if (first === tie.between[0] && second === tie.between[1]) {
      found.push(tie);
      continue;
    }
    // Several people of a group tied to the same one in the same way are one line.
    const looks = JSON.stringify([first, second, tie.qualities, tie.direction, tie.label ?? '']);
    if (said.has(looks)) continue;
    said.add(looks);
    found.push({ ...tie, between: [first, second] });
  }
  return found;
}

function showsCentreTie({ qualities, direction, label }: Tie, shown: Shown['centreTies']): boolean {
  if (shown !== 'marked') return shown === 'all';
  return qualities.length > 0 || direction !== 'none' || Boolean(label);
}

function fadedEnds(people: readonly Person[], asOne: Seen['asOne'], { support }: Shown): ReadonlySet<TieEnd> {
  if (support === undefined) return new Set();
  const lacks = (person: Person) => person.support[support] === undefined;
  return new Set<TieEnd>([
    ...people.filter(lacks).map(({ id }) => id),
    ...asOne.filter(({ members }) => members.every(lacks)).map(({ group }) => group.id),
  ]);
}

/** A tie steps back with either of its ends. */
export function isFaded({ between }: Pick<Tie, 'between'>, faded: ReadonlySet<TieEnd>): boolean {
  return faded.has(between[0]) || faded.has(between[1]);
}
