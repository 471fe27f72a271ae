import {
  exactOptional,
  integer,
  literal,
  maxEntries,
  maxValue,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  record,
  strictObject,
  union,
} from 'valibot';
import type { AreaId, PersonId } from '../model/ids';
import { personKinds, personStates, supportWays, symbolShapes } from '../model/person';
import { limits } from './limits';
import { idOf, listOf, point, text, word } from './value-schemas';

const ringIndex = pipe(number(), integer(), minValue(0), maxValue(limits.rings - 1));

export const personSchema = strictObject({
  id: idOf<PersonId>(),
  name: text,
  kind: picklist(personKinds),
  emoji: exactOptional(text),
  symbol: exactOptional(picklist(symbolShapes)),
  place: strictObject({
    ...point.entries,
    ring: nullable(union([ringIndex, literal('outside')])),
    area: nullable(idOf<AreaId>()),
  }),
  state: picklist(personStates),
  roles: listOf(text),
  support: pipe(record(word, picklist(supportWays)), maxEntries(limits.entries)),
  marks: listOf(word),
  words: exactOptional(text),
  note: exactOptional(text),
});
