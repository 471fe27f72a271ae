import type { Change, VersionChange } from '../../../src/model/changes/change';
import { templateFrame } from '../../../src/model/frames';
import type { AreaId, RingId } from '../../../src/model/ids';
import type { Version } from '../../../src/model/network-map';
import type { Person } from '../../../src/model/person';
import type { SaidWords } from '../../../src/ui/announcing/said-words';
import { aGroup, aMap, aNote, anAgreement, aTie, aVersion } from '../../makers';
import {
  agreed,
  aiti,
  at,
  home,
  idsOf,
  nameless,
  network,
  newcomers,
  note,
  pekka,
  sisko,
  tie,
  tiedTo,
  told,
  toldOf,
} from './a-network';

type Told = readonly [what: string, change: VersionChange, version?: Version];

const blank = aVersion({ id: 'blank', frame: { ...templateFrame('blank') }, people: [aiti] });
const crowd = { ...network, people: [...network.people, ...newcomers(5)] };
const { frame } = network;
const own = { key: 'own_turva', name: 'turva' };

const move = (...moved: readonly (readonly [Person, Person['place']])[]): VersionChange => ({
  verb: 'placePeople',
  places: moved.map(([{ id }, place]) => ({ person: id, place })),
});
const remove = (people: readonly Person[]): VersionChange => ({
  verb: 'removeThings',
  people: idsOf(people),
  ties: [],
});
const tied = (wish: Parameters<typeof aTie>[1]): VersionChange => ({
  verb: 'addTie',
  tie: aTie([aiti.id, sisko.id], { id: 'new', ...wish }),
});
const widths = frame.areas.map((area, index) => (index < 2 ? { ...area, share: index === 0 ? 1.2 : 0.8 } : area));

const changes: readonly Told[] = [
  ['first', { verb: 'addPeople', people: newcomers(1) }, { ...network, people: [], ties: [], groups: [] }],
  ['second', { verb: 'addPeople', people: newcomers(1) }, { ...network, people: [aiti], ties: [], groups: [] }],
  ['fifth', { verb: 'addPeople', people: newcomers(1) }],
  ['nameless', { verb: 'addPeople', people: [{ ...nameless, id: 'x' as Person['id'], place: at.outside }] }],
  ['without a frame', { verb: 'addPeople', people: newcomers(1) }, blank],
  [
    'with a tie',
    { verb: 'addPeople', people: newcomers(1), ties: [aTie(['centre', newcomers(1)[0]?.id ?? 'centre'])] },
  ],
  ['two at once', { verb: 'addPeople', people: newcomers(2) }],
  ['five at once', { verb: 'addPeople', people: newcomers(5) }],
  ['renamed', { verb: 'describePerson', person: aiti.id, set: { name: 'Äiti Anna' } }],
  ['a name taken away', { verb: 'describePerson', person: aiti.id, set: { name: '' } }],
  ['a role', { verb: 'describePerson', person: aiti.id, set: { roles: ['opettaja'] } }],
  ['support', { verb: 'supportPerson', person: aiti.id, kind: 'practical', way: 'get' }],
  ['a mark', { verb: 'markPerson', person: aiti.id, mark: 'resource', on: true }],
  ['moved', move([aiti, at.outside])],
  ['moved to a border', move([aiti, at.border])],
  ['moved a little', move([aiti, at.nearby])],
  ['two moved', move([aiti, at.middle], [pekka, at.middle])],
  ['five moved', move(...newcomers(5).map((person) => [person, at.outside] as const)), crowd],
  ['tie', tied({})],
  ['strong tie', tied({ qualities: ['strong'] })],
  ['tie of two qualities, both ways', tied({ qualities: ['strong', 'straining'], direction: 'both' })],
  ['one-way tie', tied({ direction: 'toSecond' })],
  ['one-way tie with a quality', tied({ direction: 'toFirst', qualities: ['strong'] })],
  ['tie to a group', { verb: 'addTie', tie: aTie(['centre', home.id], { id: 'new' }) }],
  ['tie qualified', { verb: 'describeTie', tie: tie.id, set: { qualities: ['distant', 'wished'] } }],
  [
    'tie unqualified',
    { verb: 'describeTie', tie: tie.id, set: { qualities: [] } },
    { ...network, ties: [{ ...tie, qualities: ['strong'] }] },
  ],
  ['tie directed', { verb: 'describeTie', tie: tie.id, set: { direction: 'toSecond' } }],
  ['tie moved', { verb: 'describeTie', tie: tie.id, set: { between: ['centre', aiti.id] } }],
  ['word on a tie', { verb: 'describeTie', tie: tie.id, set: { label: 'soittelee' } }],
  ['tie removed', { verb: 'removeThings', people: [], ties: [tie.id] }],
  ['removed, no ties', remove([aiti]), tiedTo(aiti, 0)],
  ['removed, one tie', remove([aiti]), tiedTo(aiti, 1)],
  ['removed, two ties', remove([aiti]), tiedTo(aiti, 2)],
  ['removed, five ties', remove([aiti]), tiedTo(aiti, 5)],
  ['two removed', remove([aiti, nameless]), tiedTo(aiti, 0)],
  ['two removed, one tie', remove([aiti, nameless]), tiedTo(aiti, 1)],
  ['five removed, two ties', remove([aiti, ...newcomers(4)]), { ...crowd, ties: tiedTo(aiti, 2).ties }],
  ['group', { verb: 'addGroup', group: aGroup({ id: 'g', name: 'Pihan väki', members: [aiti.id] }) }],
  ['nameless group', { verb: 'addGroup', group: aGroup({ id: 'g', name: '', members: [aiti.id, pekka.id] }) }],
  ['group named', { verb: 'describeGroup', group: home.id, set: { name: 'Mökki' } }],
  ['into a group', { verb: 'describeGroup', group: home.id, set: { members: [sisko.id, pekka.id, aiti.id] } }],
  ['out of a group', { verb: 'describeGroup', group: home.id, set: { members: [sisko.id] } }],
  [
    'out of a nameless group',
    { verb: 'describeGroup', group: home.id, set: { members: [sisko.id] } },
    { ...network, groups: [{ ...home, name: '' }] },
  ],
  ['group changed wholly', { verb: 'describeGroup', group: home.id, set: { members: [aiti.id] } }],
  ['group as one', { verb: 'describeGroup', group: home.id, set: { asOne: true } }],
  [
    'group opened',
    { verb: 'describeGroup', group: home.id, set: { asOne: false } },
    { ...network, groups: [{ ...home, asOne: true }] },
  ],
  ['group kind', { verb: 'describeGroup', group: home.id, set: { kind: 'group' } }],
  ['group removed', { verb: 'removeThings', people: [], ties: [], groups: [home.id] }],
  ['note', { verb: 'addNote', note: aNote({ id: 'n' }) }],
  ['note moved', { verb: 'describeNote', note: note.id, set: { at: { angle: 1, distance: 1 } } }],
  ['note written', { verb: 'describeNote', note: note.id, set: { text: 'toinen' } }],
  ['note removed', { verb: 'removeThings', people: [], ties: [], notes: [note.id] }],
  ['agreement', { verb: 'addAgreement', agreement: anAgreement({ id: 'a' }) }],
  ['agreement written', { verb: 'describeAgreement', agreement: agreed.id, set: { who: 'Sisko' } }],
  ['agreement removed', { verb: 'removeThings', people: [], ties: [], agreements: [agreed.id] }],
  ['centre named', { verb: 'describeFrame', centre: { label: 'Matti' } }],
  ['picture in the centre', { verb: 'describeFrame', centre: { emoji: '🌱' } }],
  ['area named', { verb: 'describeFrame', area: { id: 'family' as AreaId, name: 'Lapsuuden perhe' } }],
  ['ring named', { verb: 'describeFrame', ring: { id: 'inner' as RingId, name: 'Tärkeimmät' } }],
  ['frame switched', { verb: 'switchFrame', frame: templateFrame('safetyNet') }],
  ['area removed', { verb: 'switchFrame', frame: { ...frame, areas: frame.areas.slice(1) } }],
  ['area added', { verb: 'switchFrame', frame }, { ...network, frame: { ...frame, areas: frame.areas.slice(1) } }],
  ['ring removed', { verb: 'switchFrame', frame: { ...frame, rings: frame.rings.slice(0, 2) } }],
  ['ring added', { verb: 'switchFrame', frame }, { ...network, frame: { ...frame, rings: frame.rings.slice(0, 2) } }],
  ['rings in another order', { verb: 'switchFrame', frame: { ...frame, rings: frame.rings.toReversed() } }],
  ['border moved', { verb: 'switchFrame', frame: { ...frame, areas: widths } }],
  ['own word', { verb: 'describeWords', of: 'support', terms: [own] }],
  [
    'own word removed',
    { verb: 'describeWords', of: 'support', terms: [] },
    { ...network, frame: { ...frame, words: { support: [own] } } },
  ],
];

/** What is said of every kind of change: done, undone, done again. */
export function changeMessages(words: SaidWords): readonly string[] {
  const renamed: Change = { verb: 'renameMap', title: 'Matin kartta' };
  const all = [
    ...changes.map(([what, change, version]) => [what, told(words, change, version)] as const),
    ['map named', toldOf(words, renamed, aMap({ title: 'Kartta' }))] as const,
  ];
  return all.flatMap(([what, { done, undone, redone }]) => [`# ${what}`, done, undone, redone]);
}
