import type { Change } from '../../model/changes/change';
import type { NetworkMap } from '../../model/network-map';
import { momentWords } from '../parts/moment-words';
import { centreName } from '../parts/scene-words';
import { turnOf } from './change-words';
import { goneFrom } from './removal-words';
import type { SaidWords, Turn } from './said-words';
import { newName } from './sheet-words';
import { stepNames } from './step-names';

type Step = { readonly change: Change; readonly before: NetworkMap; readonly after: NetworkMap };
type Named = { readonly of: StepName; readonly name?: string | undefined };
type StepName =
  | 'add'
  | 'move'
  | 'name'
  | 'details'
  | 'support'
  | 'mark'
  | 'tie'
  | 'remove'
  | 'group'
  | 'note'
  | 'frame'
  | 'agreement'
  | 'goBack';

/** What has been undone or done again, by the name of the step and of whom it is about. */
export function stepWords(words: SaidWords, way: 'undone' | 'redone', step: Step): string {
  const { of, name } = stepName(words, way, step);
  const what = words.said(`step.${of}`);
  return words.said(way, { step: name ? words.said('stepOf', { step: what, name }) : what });
}

function stepName(words: SaidWords, way: 'undone' | 'redone', { change, before, after }: Step): Named {
  if (change.verb === 'renameMap') return { of: 'name', name: (way === 'undone' ? before : after).title.trim() };
  if (change.verb === 'goBack') return { of: 'goBack', name: momentWords(change.at, new Date(), words.language) };
  const turn = turnOf(change.version, before, after);
  // The name is the one on the map now, unless what it is about is not there now.
  return turn ? inVersion(words, change, turn, way === 'undone' ? turn.before : turn.after) : { of: 'details' };
}

function inVersion(
  words: SaidWords,
  change: Exclude<Change, { verb: 'renameMap' | 'goBack' }>,
  turn: Turn,
  now: Turn['after'],
): Named {
  const { before, after } = turn;
  const names = stepNames(words, turn, now);
  switch (change.verb) {
    case 'addPeople':
      return { of: 'add', name: names.people(goneFrom(after.people, before.people).map(({ id }) => id)) };
    case 'placePeople':
      return { of: 'move', name: names.people(names.moved()) };
    case 'describePerson':
      return { of: change.set.name === undefined ? 'details' : 'name', name: names.person(change.person) };
    case 'supportPerson':
      return { of: 'support', name: names.person(change.person) };
    case 'markPerson':
      return { of: 'mark', name: names.person(change.person) };
    case 'addTie':
      return { of: 'tie', name: names.tie(change.tie.id) };
    case 'describeTie':
      return { of: 'tie', name: names.tie(change.tie) };
    case 'removeThings':
      return { of: 'remove', name: names.removed(change) };
    case 'addGroup':
      return { of: 'group', name: names.group(change.group.id) };
    case 'describeGroup':
      return { of: change.set.name === undefined ? 'group' : 'name', name: names.group(change.group) };
    case 'addNote':
    case 'describeNote':
      return { of: 'note' };
    case 'describeFrame':
      return describedFrame(words, newName(words, change, now.frame), now);
    case 'switchFrame':
    case 'describeWords':
      return { of: 'frame' };
    case 'addAgreement':
    case 'describeAgreement':
      return { of: 'agreement' };
  }
}

/** A new name on the sheet, or another picture in the middle. */
function describedFrame({ signs }: SaidWords, name: string | undefined, { frame }: Turn['after']): Named {
  return name === undefined ? { of: 'details', name: centreName(signs, frame.centre) } : { of: 'name', name };
}
