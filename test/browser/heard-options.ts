import finnish from '../../src/i18n/fi/signs.json' with { type: 'json' };
import { noteKinds, type Version } from '../../src/model/network-map';
import { personKinds, personStates } from '../../src/model/person';
import type { Graph } from './told-graph';
import { signsOf } from './told-words';

/** What the options of *Ihmiset kartalla* must say of a graph that was heard in *Luettelo*, fact by fact. */
export function factsOf({ people, groups, centreTies }: Graph, { frame }: Version) {
  const signs = signsOf(frame);
  const [areas, rings] = [
    [...signs.areas, 'Ei aluetta'],
    [...signs.rings, 'Reunan ulkopuolella'],
  ];
  const hidden = new Set(groups.flatMap(({ asOne, members }) => (asOne ? members : [])));
  const shown = people.flatMap((person, at) => (hidden.has(at + 1) ? [] : [{ person, at: at + 1 }]));
  return [
    { name: frame.centre.label ?? 'Minä', facts: ['Kartan keskellä'], ties: centreTies },
    ...shown.map(({ person: { ring, area, state, kind, roles, support, marks, ...rest }, at }) => {
      const place = [areas[area], frame.rings.length > 0 ? rings[ring] : undefined].filter(Boolean).join(', ');
      const inGroups = groups.filter(({ members }) => members.includes(at)).map(({ name }) => name || 'Nimetön ryhmä');
      return {
        name: rest.name || 'Nimetön',
        facts: [
          ...(place ? [place] : []),
          ...(state > 0 ? [finnish.state[personStates[state] ?? 'now']] : []),
          ...(kind > 0 ? [finnish.kind[personKinds[kind] ?? 'person']] : []),
          ...(roles ? [`Rooli: ${roles}`] : []),
          ...support,
          ...marks.filter((mark) => mark !== 'Omat sanat' && mark !== 'Muistiinpano'),
          ...(inGroups.length > 0 ? [`Ryhmä: ${inGroups.sort().join(', ')}`] : []),
          ...marks.filter((mark) => mark === 'Omat sanat' || mark === 'Muistiinpano'),
        ],
        ties: rest.ties,
      };
    }),
    ...groups
      .filter(({ asOne, members }) => asOne && members.length > 0)
      .map(({ name, members, ties }) => ({
        name: name || 'Nimetön ryhmä',
        facts: [`Ryhmä, ${members.length === 1 ? '1 ihminen' : `${members.length} ihmistä`}`],
        ties,
      })),
  ];
}

/** `Äiti. Perhe, Sisin kehä. voimavara. 2 yhteyttä.`: the name, what is said, and how many ties. */
export function optionHeard(words: string, name: string) {
  const begins = words.startsWith(`${name}. `);
  const facts = words.slice(name.length + 2, -1).split('. ');
  const count = facts.pop() ?? '';
  return {
    name: begins ? name : words,
    facts: facts.map((fact) => (fact.startsWith('Ryhmä: ') ? sortedNames(fact) : fact)),
    ties: count === 'ei yhteyksiä' ? 0 : Number.parseInt(count, 10),
  };
}

/** What the option of a note must say; one line, as names are heard. */
export function noteOption({ kind, text }: Graph['notes'][number]): string {
  const about = kind > 0 ? [finnish.noteKind[noteKinds[kind] ?? 'free']] : [];
  return ['Lappu', ...about, text.replace(/\s+/gu, ' ').trim()].join('. ');
}

function sortedNames(fact: string): string {
  return `Ryhmä: ${fact.slice('Ryhmä: '.length).split(', ').sort().join(', ')}`;
}
