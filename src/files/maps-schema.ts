import { exactOptional, literal, maxLength, pipe, strictObject, tupleWithRest } from 'valibot';
import { fileVersion } from './file-version';
import { limits } from './limits';
import { fileFormat, mapSchema } from './map-schema';
import { keptTemplateSchema } from './template-schema';
import { listOf } from './value-schemas';

/** All maps of a device, and its templates if it has any. */
export const mapsFileSchema = strictObject({
  format: literal(fileFormat),
  version: literal(fileVersion),
  maps: pipe(tupleWithRest([mapSchema], mapSchema), maxLength(limits.entries)),
  templates: exactOptional(listOf(keptTemplateSchema)),
});
