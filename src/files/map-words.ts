import type { Agreement, NetworkMap, Version } from '../model/network-map';
import type { Person } from '../model/person';
import type { Tie } from '../model/tie';
import { keepingInFrame, ownWordsLeft } from './frame-words';
import type { KeepWord } from './word-kinds';

/**
 * The map with only those texts that are kept. This is the one walk through all that was written, so that what is
 * listed and what is taken out cannot differ. A text that is empty is nobody's word and always stays.
 */
export function keepingWords(map: NetworkMap, keep: KeepWord): NetworkMap {
  const inVersion = (version: Version) => keepingInVersion(version, (kind, text) => text === '' || keep(kind, text));
  const [first, ...later] = map.versions;
  const title = map.title === '' || keep('title', map.title) ? map.title : '';
  return { ...map, title, versions: [inVersion(first), ...later.map(inVersion)] };
}

/** An agreement on one line. */
function agreementLine({ what, who, when }: Agreement): string {
  return [what, who, when].filter((part) => part !== '').join(' – ');
}

function keepingInVersion(version: Version, keep: KeepWord): Version {
  const { frame, people, ties, groups, notes, agreements, benefit } = version;
  const isName = (name: string) => (keep('names', name) ? name : '');
  return withoutUnkept(
    {
      ...version,
      frame: keepingInFrame(frame, keep),
      people: people.map((person) => keepingInPerson(person, ownWordsLeft(frame, keep), keep)),
      ties: ties.map((tie) => keepingInTie(tie, keep)),
      groups: groups.map((group) => ({ ...group, name: isName(group.name) })),
      notes: notes.filter(({ text }) => keep('notes', text)),
      agreements: agreements.filter((agreement) => keep('agreements', agreementLine(agreement))),
      ...(benefit && { benefit: benefit.map((one) => ({ ...one, participant: isName(one.participant) })) }),
    },
    'label',
    (label) => keep('title', label),
  );
}

function keepingInPerson(person: Person, isLeft: (key: string) => boolean, keep: KeepWord): Person {
  const { name, roles, support, marks } = person;
  const told = {
    ...person,
    name: keep('names', name) ? name : '',
    roles: roles.filter((role) => keep('roles', role)),
    support: Object.fromEntries(Object.entries(support).filter(([kind]) => isLeft(kind))),
    marks: marks.filter(isLeft),
  };
  const quoted = withoutUnkept(told, 'words', (words) => keep('quotations', words));
  return withoutUnkept(quoted, 'note', (note) => keep('notes', note));
}

function keepingInTie(tie: Tie, keep: KeepWord): Tie {
  const told = withoutUnkept(tie, 'label', (label) => keep('tieWords', label));
  return withoutUnkept(told, 'note', (note) => keep('notes', note));
}

/** The thing without an optional text that is not kept. */
function withoutUnkept<Thing extends object>(
  thing: Thing,
  key: keyof Thing & string,
  isKept: (text: string) => boolean,
): Thing {
  const text: unknown = Reflect.get(thing, key);
  if (typeof text !== 'string' || isKept(text)) return thing;
  const copy = { ...thing };
  Reflect.deleteProperty(copy, key);
  return copy;
}
