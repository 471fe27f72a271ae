import type { i18n } from 'i18next';
import { fi } from '../../src/i18n/fi';
import { momentWords } from '../../src/ui/parts/moment-words';
import { slotsIn, textsOf } from './texts-of';

const counts = [0, 1, 2, 5];
const texts = textsOf(fi);
const counted = [...texts.keys()].filter((at) => at.endsWith('_other')).map((at) => at.replace(/_other$/u, ''));

/** Names that would bend in a sentence: they must stand as they are written. */
const names: Readonly<Record<string, string>> = {
  name: 'Äiti',
  first: 'Pekka',
  second: 'Mats',
  from: 'Pekka',
  to: 'Mats',
  names: 'Äiti, Mats',
  title: 'Kevään kartta',
  titles: 'Kevään kartta, Oma kartta',
  group: 'Mummola',
  template: 'Oma pohja',
  frame: 'Oma pohja',
};

/** Every sentence that counts something, with none, one, two and five of it. */
export function countedSentences(words: i18n): readonly string[] {
  return counted.flatMap((at) => [`# ${at}`, ...counts.map((count) => say(words, at, { ...names, count }))]);
}

/** Every sentence made of others that count; with none of it, only those that can be said then. */
export function composedSentences(words: i18n): readonly string[] {
  return counts.flatMap((count) => {
    const some = (at: string, none: string) => say(words, count === 0 ? none : at, { count });
    const [people, ties] = [some('common.people', 'common.noPeople'), some('common.ties', 'common.noTies')];
    const parts = { ...names, people, ties, place: say(words, 'signs.area.family', {}) };
    const more = { total: say(words, 'said.total', { people }), undo: say(words, 'said.undoWith.control', {}) };
    const leaving = Object.fromEntries(
      ['names', 'ties', 'notes'].map((what) => [what, say(words, `files.${what}`, { count })]),
    );
    const said = composed.filter((at) => (count === 0 ? withNone.includes(at) : count > 1 || !at.includes('Several')));
    return [`# ${count}`, say(words, leavingAt, leaving), ...said.map((at) => say(words, at, { ...parts, ...more }))];
  });
}

const leavingAt = 'files.leaving';
const withNone = ['files.imported', 'said.ties', 'map.group.option'];
const composed = [...texts]
  .filter(([at, text]) => at !== leavingAt && slotsIn(text).some((slot) => ['people', 'ties', 'total'].includes(slot)))
  .map(([at]) => at);

/** Every other sentence in which a name stands; what is only said aloud is read through among the announcements. */
export function sentencesWithNames(words: i18n): readonly string[] {
  return [...texts]
    .filter(([at]) => !/^said\.|_\w+$/u.test(at))
    .filter(([, text]) => slotsIn(text).length > 0 && slotsIn(text).every((slot) => slot in names))
    .map(([at]) => say(words, at, names));
}

/** What is said aloud of keeping maps, each by what brings it about; the map itself says what is done to it. */
export function sentencesOfKeeping(words: i18n): readonly string[] {
  const when = momentWords('2026-11-21T12:15', new Date(2026, 10, 22, 9, 0), words.language);
  return ofKeeping.map((at) => say(words, at, { ...names, when, undo: '' }));
}

const ofKeeping = [
  // A lock is near, or could not be; what was done about it.
  'settings.locking.said',
  'settings.locking.notLocked',
  'settings.protection.changed',
  'settings.protection.codeMade',
  'door.code.copied',
  'door.code.notCopied',
  // The pen of a map in two tabs.
  ...['opened', 'waiting', 'silent', 'refused', 'removed', 'newer', 'moved', 'left'].map((what) => `map.pen.${what}`),
  // Maps removed, brought back, gone back to and taken along.
  'home.removed',
  'home.copied',
  'past.putBackDone',
  'past.forGoodDone',
  'said.wentBack',
  'backup.done',
  // Storing fails, and goes on.
  ...['full', 'newer', 'changedElsewhere', 'unavailable', 'failed'].map((why) => `map.notSaved.${why}`),
  'map.storedAgain',
  'said.savingAgain',
] as const;

/** `at` is only known to be a key here, where all of them are gone through. */
function say(words: i18n, at: string, filled: Readonly<Record<string, string | number>>): string {
  const [namespace = '', ...keys] = at.split('.');
  const speak = words.getFixedT(words.language, namespace as 'common') as (key: string, filled: object) => string;
  return speak(keys.join('.'), filled).trim();
}
