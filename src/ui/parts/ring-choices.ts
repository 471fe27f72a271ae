import type { Frame } from '../../model/network-map';
import type { Place } from '../../model/person';
import { ringName, type Signs } from './scene-words';

/** The rings of a frame as choices, with the space outside the last one. */
export function ringChoices(
  signs: Signs,
  { rings }: Frame,
): readonly { readonly value: string; readonly words: string }[] {
  const inside = rings.map((ring, at) => ({ value: String(at), words: ringName(signs, ring) }));
  return [...inside, { value: 'outside', words: signs('outside') }];
}

/** The ring that a choice means. */
export function ringChosen({ rings }: Frame, value: string): Place['ring'] {
  if (rings.length === 0) return null;
  return value === 'outside' ? value : Number(value);
}
