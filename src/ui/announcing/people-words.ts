import type { AddPeople } from '../../model/changes/add-people';
import type { PlacePeople } from '../../model/changes/place-people';
import type { Frame, Version } from '../../model/network-map';
import type { Person } from '../../model/person';
import { placeWords } from '../parts/scene-words';
import { countOfPeople, named, namedEnd, type SaidWords, type Turn } from './said-words';

/** Somebody was added, alone, with a tie, or with others. */
export function addedWords(words: SaidWords, { people }: AddPeople, { before, after }: Turn): string | undefined {
  const added = after.people.filter(({ id }) => !before.people.some((one) => one.id === id));
  const [first, ...others] = added;
  if (!first || people.length === 0) return undefined;
  return others.length > 0 ? severalAdded(words, after.frame, added) : oneAdded(words, after, first);
}

function oneAdded(words: SaidWords, after: Version, person: Person): string {
  const { said } = words;
  const name = named(words, person.name);
  const place = placeWords(words.signs, after.frame, person.place);
  const tie = after.ties.find(({ between }) => between.includes(person.id));
  const other = tie?.between.find((end) => end !== person.id);
  if (other !== undefined) {
    const first = namedEnd(words, after, other);
    return place ? said('addedTied', { name, place, first }) : said('addedTiedNowhere', { name, first });
  }
  const total = said('total', { people: countOfPeople(words, after.people.length) });
  return place ? said('added', { name, place, total }) : said('addedNowhere', { name, total });
}

function severalAdded(words: SaidWords, frame: Frame, added: readonly Person[]): string {
  const people = countOfPeople(words, added.length);
  const [place, ...otherPlaces] = new Set(added.map((person) => placeWords(words.signs, frame, person.place)));
  return place && otherPlaces.length === 0
    ? words.said('addedSeveral', { people, place })
    : words.said('addedSeveralNowhere', { people });
}

/** By hand, by word or by key. Who comes to another area or ring is said to be there. */
export function movedWords(words: SaidWords, { places }: PlacePeople, { before, after }: Turn): string | undefined {
  const moved = after.people.filter(
    (person) => places.some((one) => one.person === person.id) && !before.people.includes(person),
  );
  const [person, ...others] = moved;
  if (!person) return undefined;
  if (others.length > 0) return words.said('movedSeveral', { people: countOfPeople(words, moved.length) });
  const former = before.people.find(({ id }) => id === person.id)?.place;
  const name = named(words, person.name);
  const isSame = former?.area === person.place.area && former.ring === person.place.ring;
  if (isSame) return words.said('movedSlightly', { name });
  return words.said('moved', { name, place: placeWords(words.signs, after.frame, person.place) });
}
