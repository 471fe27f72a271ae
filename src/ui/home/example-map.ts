import type { Words } from '../../i18n/fi';
import { templateFrame } from '../../model/frames';
import { newId } from '../../model/ids';
import type { NetworkMap, Version } from '../../model/network-map';
import { newMap } from '../../model/new-map';
import type { Person } from '../../model/person';
import { placeAt } from '../../model/places';
import type { Tie } from '../../model/tie';

/** The words of the example in one language. */
export type ExampleWords = Words['home']['example'];

/** A believable map: no real person, names by role, nobody only good or only heavy. */
export function exampleMap(words: ExampleWords, now: Date): NetworkMap {
  const map = newMap(now);
  const [version] = map.versions;
  const people = new Map(Object.entries(cast).map(([role, member]) => [role, personFor(role as Role, member, words)]));
  const end = (role: Role | 'centre') => (role === 'centre' ? role : (people.get(role)?.id ?? 'centre'));
  const ties = bonds.map(
    ({ between: [first, second], label, ...bond }): Tie => ({
      id: newId(),
      between: [end(first), end(second)],
      qualities: bond.qualities ?? [],
      direction: bond.direction ?? 'none',
      ...(label && { label: words[label] }),
    }),
  );
  const drawn: Version = { ...version, frame, people: [...people.values()], ties };
  return { ...map, title: words.title, versions: [drawn] };
}

const frame = templateFrame('sixAreas');

/** Degrees clockwise from the top, and distance, as one would point at it on the sheet. */
type Member = Partial<Pick<Person, 'kind' | 'emoji' | 'state' | 'support' | 'marks'>> & {
  readonly at: readonly [clockwise: number, distance: number];
  readonly words?: keyof ExampleWords;
  readonly note?: keyof ExampleWords;
};

function personFor(role: Role, { at, words: quoted, note, ...rest }: Member, words: ExampleWords): Person {
  const [clockwise, distance] = at;
  return {
    id: newId(),
    name: words[role],
    kind: 'person',
    place: placeAt(frame, { angle: (450 - clockwise) % 360, distance }),
    state: 'now',
    roles: [],
    support: {},
    marks: [],
    ...rest,
    ...(quoted && { words: words[quoted] }),
    ...(note && { note: words[note] }),
  };
}

const cast = {
  mother: { at: [52, 0.34], emoji: '👩', support: { emotional: 'both', practical: 'get' }, marks: ['resource'] },
  brother: { at: [18, 0.47], emoji: '🧒', support: { company: 'both', practical: 'give' } },
  stepfather: { at: [36, 0.67], emoji: '👨', marks: ['worry'] },
  dog: { at: [285, 0.3], kind: 'pet', emoji: '🐕', support: { company: 'both' } },
  grandmother: {
    at: [100, 0.5],
    emoji: '👵',
    support: { emotional: 'get', esteem: 'get' },
    marks: ['resource'],
    words: 'quote',
  },
  grandfather: { at: [114, 0.82], emoji: '👴', state: 'deceased' },
  cousin: { at: [71, 0.86], state: 'wished' },
  father: { at: [82, 1.22], state: 'noContact' },
  bestFriend: {
    at: [150, 0.29],
    emoji: '🧑',
    support: { emotional: 'both', company: 'both' },
    marks: ['resource', 'present'],
  },
  gamingFriend: { at: [160, 0.72], emoji: '🎮', support: { company: 'both' } },
  studyCounsellor: { at: [206, 0.52], support: { advice: 'get', onward: 'get' }, marks: ['invite'], note: 'note' },
  youthWorker: { at: [223, 0.76], support: { practical: 'get' } },
  coach: { at: [246, 0.56], emoji: '🏐', support: { esteem: 'get' } },
  band: { at: [262, 0.84], kind: 'other', emoji: '🎸', state: 'past' },
  socialCounsellor: { at: [314, 0.52], support: { advice: 'get', practical: 'get' }, marks: ['present'] },
  navigator: { at: [321, 0.79], kind: 'service', support: { onward: 'get' }, marks: ['unsure'] },
} as const satisfies Record<string, Member>;

type Role = keyof typeof cast;

type Bond = Partial<Pick<Tie, 'qualities' | 'direction'>> & {
  readonly between: readonly [Role | 'centre', Role | 'centre'];
  readonly label?: keyof ExampleWords;
};

const bonds: readonly Bond[] = [
  { between: ['centre', 'mother'], qualities: ['strong'] },
  { between: ['centre', 'brother'], qualities: ['strong', 'conflict'] },
  { between: ['centre', 'stepfather'], qualities: ['straining'] },
  { between: ['centre', 'dog'], qualities: ['strong'] },
  { between: ['centre', 'grandmother'], qualities: ['strong'], direction: 'toFirst', label: 'onSundays' },
  { between: ['centre', 'cousin'], qualities: ['wished'] },
  { between: ['centre', 'father'], qualities: ['broken'] },
  { between: ['centre', 'bestFriend'], qualities: ['strong'] },
  { between: ['centre', 'studyCounsellor'] },
  { between: ['centre', 'coach'], qualities: ['dormant'] },
  { between: ['centre', 'band'], qualities: ['wished'] },
  { between: ['centre', 'socialCounsellor'], direction: 'toFirst' },
  { between: ['mother', 'stepfather'] },
  { between: ['grandmother', 'grandfather'] },
  { between: ['bestFriend', 'gamingFriend'] },
  { between: ['studyCounsellor', 'youthWorker'] },
  { between: ['socialCounsellor', 'navigator'] },
];
