import type { Change } from '../../model/changes/change';
import type { NetworkMap } from '../../model/network-map';
import { momentWords } from '../parts/moment-words';
import { groupAddedWords, groupChangedWords } from './group-words';
import { addedWords, movedWords } from './people-words';
import { removedWords } from './removal-words';
import { named, type SaidWords, type Turn } from './said-words';
import { frameNamedWords, frameSwitchedWords, vocabularyWords } from './sheet-words';
import { tieAddedWords, tieChangedWords } from './tie-words';

/** The one message about a change that has been made; none where the control that made it says it itself. */
export function changeWords(
  words: SaidWords,
  change: Change,
  before: NetworkMap,
  after: NetworkMap,
): string | undefined {
  if (change.verb === 'renameMap') {
    return words.said('renamed', { name: after.title.trim() || words.common('untitled') });
  }
  if (change.verb === 'goBack') {
    return words.said('wentBack', { when: momentWords(change.at, new Date(), words.language), undo: words.undo });
  }
  const turn = turnOf(change.version, before, after);
  return turn && versionWords(words, change, turn);
}

/** The version a change is about, before and after. */
export function turnOf(version: string, before: NetworkMap, after: NetworkMap): Turn | undefined {
  const [former, now] = [before, after].map(({ versions }) => versions.find(({ id }) => id === version));
  return former && now && { before: former, after: now };
}

function versionWords(words: SaidWords, change: Exclude<Change, { verb: 'renameMap' | 'goBack' }>, turn: Turn) {
  switch (change.verb) {
    case 'addPeople':
      return addedWords(words, change, turn);
    case 'placePeople':
      return movedWords(words, change, turn);
    case 'describePerson':
      return change.set.name === undefined
        ? undefined
        : words.said('renamed', { name: named(words, turn.after.people.find(({ id }) => id === change.person)?.name) });
    case 'addTie':
      return tieAddedWords(words, change, turn);
    case 'describeTie':
      return tieChangedWords(words, change, turn);
    case 'removeThings':
      return removedWords(words, change, turn);
    case 'addGroup':
      return groupAddedWords(words, change, turn);
    case 'describeGroup':
      return groupChangedWords(words, change, turn);
    case 'addNote':
      return words.said('noteAdded');
    case 'describeNote':
      return change.set.at ? words.said('noteMoved') : undefined;
    case 'addAgreement':
      return words.said('agreementAdded');
    case 'describeFrame':
      return frameNamedWords(words, change, turn);
    case 'switchFrame':
      return frameSwitchedWords(words, turn);
    case 'describeWords':
      return vocabularyWords(words, change, turn);
    case 'describeAgreement':
    case 'markPerson':
    case 'supportPerson':
      return undefined;
  }
}
