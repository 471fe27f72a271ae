import { templateFrame } from '../src/model/frames';
import type { AgreementId, GroupId, MapId, NoteId, PersonId, TieId, VersionId } from '../src/model/ids';
import type { Agreement, Group, NetworkMap, Note, Version } from '../src/model/network-map';
import type { Person } from '../src/model/person';
import type { Tie, TieEnd } from '../src/model/tie';

/** What differs from the ordinary; ids may be written as plain text. */
type Wish<Thing extends { readonly id: string }> = Partial<Omit<Thing, 'id'>> & { readonly id?: string };

/** In the middle ring, straight up. Everything that is not wished for is as on somebody just added. */
export function aPerson(wish: Wish<Person> = {}): Person {
  return {
    name: 'äiti',
    kind: 'person',
    place: { angle: 90, distance: 0.5, ring: 1, area: null },
    state: 'now',
    roles: [],
    support: {},
    marks: [],
    ...wish,
    id: (wish.id ?? nextId('person')) as PersonId,
  };
}

/** A plain tie; from the centre unless two ends are given. */
export function aTie(between: readonly [TieEnd, TieEnd], wish: Wish<Tie> = {}): Tie {
  return { qualities: [], direction: 'none', ...wish, id: (wish.id ?? nextId('tie')) as TieId, between };
}

export function aGroup(wish: Wish<Group> = {}): Group {
  const id = (wish.id ?? nextId('group')) as GroupId;
  return { name: 'koti', members: [], kind: 'household', asOne: false, ...wish, id };
}

export function aNote(wish: Wish<Note> = {}): Note {
  const id = (wish.id ?? nextId('note')) as NoteId;
  return { kind: 'free', text: 'muista tämä', at: { angle: 225, distance: 1.2 }, ...wish, id };
}

export function anAgreement(wish: Wish<Agreement> = {}): Agreement {
  const id = (wish.id ?? nextId('agreement')) as AgreementId;
  return { what: 'soitetaan mummille', who: 'minä', when: 'ensi viikolla', people: [], ...wish, id };
}

/** Nobody on the default frame. */
export function aVersion(wish: Wish<Version> = {}): Version {
  return {
    date: '2026-11-21',
    perspective: 'mine',
    purpose: 'now',
    frame: templateFrame('sixAreas'),
    people: [],
    ties: [],
    groups: [],
    notes: [],
    agreements: [],
    ...wish,
    id: (wish.id ?? nextId('version')) as VersionId,
  };
}

export function aMap(wish: Wish<NetworkMap> = {}): NetworkMap {
  return {
    title: '',
    createdAt: '2026-11-21T10:15:00.000Z',
    updatedAt: '2026-11-21T11:02:41.120Z',
    versions: [aVersion()],
    ...wish,
    id: (wish.id ?? nextId('map')) as MapId,
  };
}

let made = 0;

function nextId(kind: string): string {
  made += 1;
  return `${kind}-${made}`;
}
