import {
  boolean,
  exactOptional,
  type GenericSchema,
  literal,
  maxLength,
  picklist,
  pipe,
  strictObject,
  strictTuple,
  tupleWithRest,
} from 'valibot';
import type { AgreementId, GroupId, MapId, NoteId, PersonId, TieId, VersionId } from '../model/ids';
import { benefitLevels, groupKinds, type NetworkMap, noteKinds } from '../model/network-map';
import { tieDirections, tieQualities } from '../model/tie';
import { fileVersion } from './file-version';
import { frameSchema } from './frame-schema';
import { limits } from './limits';
import { personSchema } from './person-schema';
import { day, idOf, instant, listOf, point, text } from './value-schemas';

const tieEnd = idOf<'centre' | PersonId | GroupId>();

export const tieSchema = strictObject({
  id: idOf<TieId>(),
  between: strictTuple([tieEnd, tieEnd]),
  qualities: listOf(picklist(tieQualities)),
  direction: picklist(tieDirections),
  label: exactOptional(text),
  note: exactOptional(text),
});

export const groupSchema = strictObject({
  id: idOf<GroupId>(),
  name: text,
  members: listOf(idOf<PersonId>()),
  kind: picklist(groupKinds),
  asOne: boolean(),
});

export const noteSchema = strictObject({
  id: idOf<NoteId>(),
  kind: picklist(noteKinds),
  text,
  at: point,
});

export const agreementSchema = strictObject({
  id: idOf<AgreementId>(),
  what: text,
  who: text,
  when: text,
  people: listOf(idOf<PersonId>()),
});

const level = exactOptional(picklist(benefitLevels));

export const benefitSchema = strictObject({ participant: text, hope: level, trust: level, clarity: level });

export const versionSchema = strictObject({
  id: idOf<VersionId>(),
  date: day,
  label: exactOptional(text),
  perspective: text,
  purpose: picklist(['now', 'past', 'future', 'tryout']),
  frame: frameSchema,
  people: listOf(personSchema, limits.people),
  ties: listOf(tieSchema, limits.ties),
  groups: listOf(groupSchema),
  notes: listOf(noteSchema),
  agreements: listOf(agreementSchema, limits.agreements),
  benefit: exactOptional(listOf(benefitSchema)),
});

/** Exactly the model, and the order in which a file lists it. What no single value shows is in `map-rules`. */
export const mapSchema = strictObject({
  id: idOf<MapId>(),
  title: text,
  createdAt: instant,
  updatedAt: instant,
  versions: pipe(tupleWithRest([versionSchema], versionSchema), maxLength(limits.versions)),
}) satisfies GenericSchema<unknown, NetworkMap>;

export const fileFormat = 'verkostokartta';

export const mapFileSchema = strictObject({
  format: literal(fileFormat),
  version: literal(fileVersion),
  map: mapSchema,
});
