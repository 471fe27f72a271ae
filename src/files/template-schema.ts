import { exactOptional, literal, strictObject } from 'valibot';
import { areasSchema, centreWord, ringsSchema, wordsSchema } from './frame-schema';
import { text } from './value-schemas';

export const templateFormat = 'verkostokartta-pohja';
export const templateVersion = 1;

/** A frame for a colleague: nobody is in it, and in the middle stands one of the ready-made words. */
export const templateFileSchema = strictObject({
  format: literal(templateFormat),
  version: literal(templateVersion),
  template: strictObject({
    name: text,
    frame: strictObject({
      centre: strictObject({ word: centreWord }),
      rings: ringsSchema,
      areas: areasSchema,
    }),
    words: exactOptional(wordsSchema),
  }),
});
