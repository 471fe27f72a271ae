import type { i18n } from 'i18next';
import type { PersonId } from '../../../src/model/ids';
import { importedWords } from '../../../src/ui/announcing/imported-words';
import { countOfPeople, countOfTies, namedEnd, type SaidWords } from '../../../src/ui/announcing/said-words';
import { sessionWords } from '../../../src/ui/announcing/session-words';
import { choosePeople, type MapSessionState, nothing, startMapSession } from '../../../src/ui/map/map-session';
import { aMap, aTie } from '../../makers';
import { aiti, idsOf, nameless, network, newcomers, note } from './a-network';

type Turned = readonly [what: string, before: Partial<MapSessionState>, now: Partial<MapSessionState>];

const counts = [0, 1, 2, 5];
const chosen = (count: number) => choosePeople(idsOf([...network.people, ...newcomers(5)]).slice(0, count));
const moving = (ids: readonly PersonId[]) => ({ moving: { what: 'people', ids } }) as const;

const turns: readonly Turned[] = [
  ['select', { tool: 'add' }, { tool: 'select' }],
  ['add', {}, { tool: 'add' }],
  ['group', {}, { tool: 'group' }],
  ['note', {}, { tool: 'note' }],
  ['connect', {}, { tool: 'connect' }],
  ['connect from the menu', {}, { tool: 'connect', connectFrom: aiti.id }],
  ['first taken', { tool: 'connect' }, { tool: 'connect', connectFrom: 'centre' }],
  ['first given back', { tool: 'connect', connectFrom: 'centre' }, { tool: 'connect' }],
  ['moving one', {}, moving([aiti.id])],
  ['moving somebody nameless', {}, moving([nameless.id])],
  ['moving two', {}, moving([aiti.id, nameless.id])],
  ['moving a note', {}, { moving: { what: 'note', id: note.id } }],
  ['pen mode off', { penMode: true }, {}],
  ['looking', { tool: 'add', chosen: chosen(2) }, { looking: true }],
  ['looking ended', { looking: true }, {}],
  ['one chosen', {}, { chosen: chosen(1) }],
  ['two chosen', {}, { chosen: chosen(2) }],
  ['five chosen', {}, { chosen: chosen(5) }],
  ['nothing chosen', { chosen: chosen(2) }, { chosen: nothing }],
  ['frame panel closed', { chosen: { kind: 'frame' } }, { chosen: nothing }],
];

function aMapOf(count: number) {
  const people = newcomers(count);
  const ties = people.map(({ id }) => aTie(['centre', id]));
  return aMap({ versions: [{ ...network, people, ties }] });
}

/** What is said that is no change of the map. */
export function otherMessages(words: SaidWords, speech: i18n): readonly string[] {
  const { said } = words;
  const state = startMapSession().getState();
  const sessions = turns.flatMap(([what, before, now]) => {
    const turned = { before: { ...state, ...before }, now: { ...state, ...now } };
    return [`# ${what}`, sessionWords(words, network, turned)?.text ?? '–'];
  });
  const name = namedEnd(words, network, aiti.id);
  const inNumbers = counts.flatMap((count) => [
    `# ${count}`,
    said('ties', { name, ties: countOfTies(words, count) }),
    importedWords(speech, aMapOf(count)),
    count === 0 ? said('notFound') : said('found', { people: countOfPeople(words, count) }),
  ]);
  const others = [
    said('cancelled'),
    said('innermost', { ring: words.signs('ring.inner') }),
    said('outermost', { outside: words.signs('outside') }),
    said('noAreas'),
    said('nobodyThere'),
    said('nothingToUndo'),
    said('nothingToRedo'),
    said('zoom', { percent: 125 }),
    said('fitAll'),
    said('fitChosen'),
    said('frameSwitched', { frame: words.signs('template.threeRings') }),
    said('savingAgain'),
    said('lettersOn'),
    said('lettersOff'),
  ];
  return [...sessions, ...inNumbers, '# others', ...others];
}
