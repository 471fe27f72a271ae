import { applyChange, type Change } from '../src/model/changes/change';
import type { AreaId, PersonId, TieId } from '../src/model/ids';
import type { NetworkMap } from '../src/model/network-map';
import { newMap, newPerson } from '../src/model/new-map';
import type { Person } from '../src/model/person';
import { placeForNew } from '../src/model/place-by-word';
import type { Tie } from '../src/model/tie';

type StandardPerson = {
  readonly name: string;
  readonly area: 'family' | 'relatives' | 'friends' | 'schoolAndWork' | 'professionals';
  /** 0 is the innermost ring. */
  readonly ring: 0 | 1 | 2;
} & Partial<Pick<Person, 'kind' | 'state'>>;

/** The twelve people of the standard case, in the order in which they are drawn. */
export const standardPeople: readonly StandardPerson[] = [
  { name: 'äiti', area: 'family', ring: 0 },
  { name: 'isäpuoli', area: 'family', ring: 1 },
  { name: 'pikkuveli', area: 'family', ring: 0 },
  { name: 'koira', area: 'family', ring: 0, kind: 'pet' },
  { name: 'mummi', area: 'relatives', ring: 1 },
  { name: 'ukki', area: 'relatives', ring: 2, state: 'deceased' },
  { name: 'serkku', area: 'relatives', ring: 2, state: 'wished' },
  { name: 'paras ystävä', area: 'friends', ring: 0 },
  { name: 'pelikaveri', area: 'friends', ring: 2 },
  { name: 'opinto-ohjaaja', area: 'schoolAndWork', ring: 1 },
  { name: 'sosiaaliohjaaja', area: 'professionals', ring: 1 },
  { name: 'Ohjaamo', area: 'professionals', ring: 2, kind: 'service' },
];

/** Its fourteen ties, by name. */
export const standardTies: readonly (readonly [string, string, ...Tie['qualities']])[] = [
  ['minä', 'äiti', 'strong'],
  ['minä', 'paras ystävä', 'strong'],
  ['minä', 'koira', 'strong'],
  ['minä', 'isäpuoli', 'straining'],
  ['äiti', 'sosiaaliohjaaja', 'straining'],
  ['Ohjaamo', 'opinto-ohjaaja', 'distant'],
  ['minä', 'serkku', 'distant'],
  ['äiti', 'isäpuoli'],
  ['äiti', 'pikkuveli'],
  ['äiti', 'mummi'],
  ['mummi', 'ukki'],
  ['sosiaaliohjaaja', 'Ohjaamo'],
  ['minä', 'opinto-ohjaaja'],
  ['paras ystävä', 'pelikaveri'],
];

/** The standard case drawn on a new map, everybody by word and so in a free spot. Ids tell who is who: `person-0`, `tie-0`. */
export function standardCase(now = new Date('2026-11-21T10:15:00.000Z')): NetworkMap {
  let map = newMap(now);
  const run = (change: Change) => {
    map = applyChange(map, change);
  };
  const version = map.versions[0].id;
  for (const [at, { area, name, ring, ...more }] of standardPeople.entries()) {
    const place = placeForNew(map.versions[0], { area: area as AreaId, ring });
    const person: Person = { ...newPerson(name, place), ...more, id: `person-${at}` as PersonId };
    run({ verb: 'addPeople', version, people: [person] });
  }
  for (const [at, [first, second, ...qualities]] of standardTies.entries()) {
    const between = [endOf(first), endOf(second)] as const;
    run({ verb: 'addTie', version, tie: { id: `tie-${at}` as TieId, between, qualities, direction: 'none' } });
  }
  return map;
}

function endOf(name: string): 'centre' | PersonId {
  if (name === 'minä') return 'centre';
  return `person-${standardPeople.findIndex((person) => person.name === name)}` as PersonId;
}
