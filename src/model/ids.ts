declare const kind: unique symbol;

/** A text of 1–64 characters of `A–Z a–z 0–9 _ -`, told apart by what it names. */
type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type MapId = Id<'map'>;
export type VersionId = Id<'version'>;
export type RingId = Id<'ring'>;
export type AreaId = Id<'area'>;
export type PersonId = Id<'person'>;
export type TieId = Id<'tie'>;
export type GroupId = Id<'group'>;
export type NoteId = Id<'note'>;
export type AgreementId = Id<'agreement'>;
export type TemplateId = Id<'template'>;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** A new random id: 16 characters, 96 bits, so that two devices never make the same one. */
export function newId<Any extends Id<string>>(): Any {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => letters.charAt(byte & 63)).join('') as Any;
}
