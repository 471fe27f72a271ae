import type { Group, Version } from '../network-map';
import type { Person } from '../person';

/**
 * People as they are read everywhere: areas clockwise from the top, in an area rings from the inside out, in a ring
 * by the alphabet of `language`, the nameless last; then those in no area. Never the order of adding, never pixels.
 */
export function inReadingOrder({ frame, people }: Version, language: string): readonly Person[] {
  const alphabet = new Intl.Collator(language);
  const areas = new Map(frame.areas.map(({ id }, at) => [id, at]));
  const areaOf = ({ place }: Person) => (place.area === null ? undefined : areas.get(place.area)) ?? frame.areas.length;
  const ringOf = ({ place: { ring } }: Person) => (typeof ring === 'number' ? ring : frame.rings.length);
  const nameless = ({ name }: Person) => (name.trim() === '' ? 1 : 0);
  return [...people].sort(
    (one, other) =>
      areaOf(one) - areaOf(other) ||
      ringOf(one) - ringOf(other) ||
      nameless(one) - nameless(other) ||
      alphabet.compare(one.name, other.name) ||
      (one.id < other.id ? -1 : 1),
  );
}

/** Groups are read after everybody, by the alphabet of `language`, the nameless last. */
export function groupsInOrder({ groups }: Version, language: string): readonly Group[] {
  const alphabet = new Intl.Collator(language);
  const nameless = ({ name }: Group) => (name.trim() === '' ? 1 : 0);
  return [...groups].sort(
    (one, other) =>
      nameless(one) - nameless(other) || alphabet.compare(one.name, other.name) || (one.id < other.id ? -1 : 1),
  );
}
