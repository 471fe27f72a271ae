import finnish from '../../src/i18n/fi/signs.json' with { type: 'json' };
import { type Group, groupKinds, noteKinds, type Version } from '../../src/model/network-map';
import { personKinds, personStates, supportWays } from '../../src/model/person';
import { groupsInOrder, inReadingOrder } from '../../src/model/questions/reading-order';
import { tiesInOrder } from '../../src/model/questions/ties-in-order';
import { type TieEnd, tieDirections } from '../../src/model/tie';
import { signsOf } from './told-words';

export type Graph = ReturnType<typeof graphOf>;

/** What a map says, with no ids: whoever is meant is told by place in the reading order, the centre being 0. */
export function graphOf(version: Version) {
  const { frame, ties } = version;
  const people = inReadingOrder(version, 'fi');
  const groups = groupsInOrder(version, 'fi');
  const ends: readonly TieEnd[] = ['centre', ...people.map(({ id }) => id), ...groups.map(({ id }) => id)];
  const at = (end: TieEnd) => ends.indexOf(end);
  const tieCount = (end: TieEnd) => ties.filter(({ between }) => between.includes(end)).length;
  const signs = signsOf(frame);
  return {
    centreTies: tieCount('centre'),
    people: people.map(({ id, name, place, kind, state, roles, emoji, symbol, support, marks, words, note }) => ({
      name,
      area: frame.areas.length === 0 ? -1 : areaAt(version, place.area),
      ring: place.ring === 'outside' ? frame.rings.length : (place.ring ?? -1),
      kind: personKinds.indexOf(kind),
      state: personStates.indexOf(state),
      roles: roles.join(', '),
      look: emoji ?? (symbol ? `Muoto: ${signs.symbol(symbol)}` : ''),
      support: supportWays.flatMap((way) => {
        const kinds = Object.keys(support).filter((one) => support[one] === way);
        return kinds.length === 0 ? [] : [`${finnish.way[way]}: ${kinds.map(signs.support).join(', ')}`];
      }),
      marks: [
        ...marks.map(signs.mark),
        ...(words?.trim() ? ['Omat sanat'] : []),
        ...(note?.trim() ? ['Muistiinpano'] : []),
      ],
      ties: tieCount(id),
    })),
    ties: tiesInOrder(version, 'fi').map(({ between: [first, second], qualities, direction, label = '', note }) => ({
      between: [at(first), at(second)] as readonly number[],
      qualities: qualities.map((quality) => finnish.quality[quality]).join(', ') || 'yhteys',
      direction: tieDirections.indexOf(direction),
      label,
      hasNote: Boolean(note?.trim()),
    })),
    groups: groups.map(({ id, name, kind, asOne, members }) => ({
      name,
      kind: groupKinds.indexOf(kind),
      asOne,
      members: inOrder(at, members),
      ties: tieCount(id),
    })),
    notes: version.notes.map(({ kind, text }) => ({ kind: noteKinds.indexOf(kind), text })),
    agreements: version.agreements.map(({ what, who, when, people: whom }) => ({
      what,
      who,
      when,
      people: inOrder(at, whom),
    })),
  };
}

function areaAt({ frame }: Version, area: string | null): number {
  return area === null ? frame.areas.length : frame.areas.findIndex(({ id }) => id === area);
}

function inOrder(at: (end: TieEnd) => number, members: Group['members']): readonly number[] {
  return members.map(at).sort((one, other) => one - other);
}
