import { exactOptional, literal, strictObject } from 'valibot';
import type { TemplateId } from '../model/ids';
import { areasSchema, centreWord, ringsSchema, wordsSchema } from './frame-schema';
import { idOf, text } from './value-schemas';

export const templateFormat = 'verkostokartta-pohja';
export const templateVersion = 1;

const named = {
  name: text,
  frame: strictObject({
    centre: strictObject({ word: centreWord }),
    rings: ringsSchema,
    areas: areasSchema,
  }),
  words: exactOptional(wordsSchema),
};

/** A frame for a colleague: nobody is in it, and in the middle stands one of the ready-made words. */
export const templateFileSchema = strictObject({
  format: literal(templateFormat),
  version: literal(templateVersion),
  template: strictObject(named),
});

/** One of the templates of a device, in the file of all its maps. */
export const keptTemplateSchema = strictObject({ id: idOf<TemplateId>(), ...named });
