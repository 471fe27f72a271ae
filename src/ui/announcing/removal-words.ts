import type { RemoveThings } from '../../model/changes/remove-things';
import type { Version } from '../../model/network-map';
import { countOfPeople, countOfTies, named, namedEnd, namedGroup, type SaidWords, type Turn } from './said-words';

/** What has gone, with what went along, and how it comes back. */
export function removedWords(words: SaidWords, _: RemoveThings, { before, after }: Turn): string | undefined {
  const { undo } = words;
  const people = goneFrom(before.people, after.people);
  const ties = goneFrom(before.ties, after.ties);
  const [group] = goneFrom(before.groups, after.groups);
  const [tie] = ties;
  if (people.length > 0) return peopleGone(words, people, ties.length);
  if (group) return words.said('groupRemoved', { group: namedGroup(words, group.name), undo });
  if (tie) return tieGone(words, before, tie);
  if (goneFrom(before.notes, after.notes).length > 0) return words.said('noteRemoved', { undo });
  return goneFrom(before.agreements, after.agreements).length > 0
    ? words.said('agreementRemoved', { undo })
    : undefined;
}

function peopleGone(words: SaidWords, gone: Version['people'], tieCount: number): string {
  const { said, undo } = words;
  const [person, ...others] = gone;
  const ties = countOfTies(words, tieCount);
  if (others.length === 0) {
    const name = named(words, person?.name);
    return tieCount === 0 ? said('removed', { name, undo }) : said('removedTied', { name, ties, undo });
  }
  const people = countOfPeople(words, gone.length);
  return tieCount === 0 ? said('removedSeveral', { people, undo }) : said('removedSeveralTied', { people, ties, undo });
}

function tieGone(words: SaidWords, before: Version, { between }: Version['ties'][number]): string {
  const [first, second] = between.map((end) => namedEnd(words, before, end));
  return words.said('tieRemoved', { first, second, undo: words.undo });
}

export function goneFrom<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
): readonly Thing[] {
  const stay = new Set(after.map(({ id }) => id));
  return before.filter(({ id }) => !stay.has(id));
}
