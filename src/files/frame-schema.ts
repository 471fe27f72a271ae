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

export const frameSchema = strictObject({
  centre: strictObject({
    word: picklist(['me', 'everyday']),
    label: exactOptional(text),
    emoji: exactOptional(text),
  }),
  rings: listOf(
    strictObject({ id: idOf<RingId>(), name: exactOptional(text), share: exactOptional(share) }),
    limits.rings,
  ),
  areas: listOf(
    strictObject({
      id: idOf<AreaId>(),
      name: exactOptional(text),
      colour: picklist(areaColours),
      share: exactOptional(share),
    }),
    limits.areas,
  ),
  words: exactOptional(
    strictObject({
      support: exactOptional(listOf(term)),
      marks: exactOptional(listOf(term)),
      symbols: exactOptional(listOf(term)),
    }),
  ),
});
