import { boolean, exactOptional, picklist, strictObject } from 'valibot';
import type { AreaId, RingId } from '../model/ids';
import { areaColours } from '../model/network-map';
import { limits } from './limits';
import { idOf, listOf, share, text, word } from './value-schemas';

const term = strictObject({
  key: word,
  name: exactOptional(text),
  hidden: exactOptional(boolean()),
});

export const ringsSchema = listOf(
  strictObject({ id: idOf<RingId>(), name: exactOptional(text), share: exactOptional(share) }),
  limits.rings,
);

export const areasSchema = listOf(
  strictObject({
    id: idOf<AreaId>(),
    name: exactOptional(text),
    colour: picklist(areaColours),
    share: exactOptional(share),
  }),
  limits.areas,
);

export const centreWord = picklist(['me', 'everyday']);

export const wordsSchema = strictObject({
  support: exactOptional(listOf(term)),
  marks: exactOptional(listOf(term)),
  symbols: exactOptional(listOf(term)),
});

export const frameSchema = strictObject({
  centre: strictObject({
    word: centreWord,
    label: exactOptional(text),
    emoji: exactOptional(text),
  }),
  rings: ringsSchema,
  areas: areasSchema,
  words: exactOptional(wordsSchema),
});
