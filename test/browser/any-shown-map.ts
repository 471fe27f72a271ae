import fc from 'fast-check';
import { type NetworkMap, noteKinds, type Version } from '../../src/model/network-map';
import { newMap } from '../../src/model/new-map';
import { rolesIn } from '../../src/ui/parts/roles-in';
import { anyVersion } from '../makers/any-version';

/** Names as they are in families, several of them of more than one. */
const shared = ['Äiti', 'Mummi', 'Mormor Åsa', 'Anna-Liisa', 'أم سارة', 'אמא', '👵', '', 'Minä', 'Ville'];

/** Maps of the same seed every time: most are small, a few have up to eighty people. */
export function shownMaps(count: number, seed: number): readonly NetworkMap[] {
  const sized = fc.oneof(
    { arbitrary: anyVersion({ mostPeople: 8 }), weight: 3 },
    { arbitrary: anyVersion({ mostPeople: 20 }), weight: 6 },
    { arbitrary: anyVersion({ mostPeople: 80 }), weight: 1 },
  );
  const drawn = sized.chain((version) => {
    const names = fc.array(fc.option(fc.constantFrom(...shared)), { minLength: 80, maxLength: 80 });
    return names.map((given) => shown(version, given));
  });
  return fc.sample(drawn, { numRuns: count, seed }).map((version, at) => ({
    ...newMap(new Date('2026-11-21T10:00:00Z')),
    title: `Kartta ${at}`,
    versions: [version],
  }));
}

/**
 * A version as its words can be seen and heard: what has no look of its own is left out, and the short words that are
 * said in rows have none of the marks that part a row. Names of people stay as they are.
 */
function shown(version: Version, names: readonly (string | null)[]): Version {
  const { frame } = version;
  const words = Object.entries(frame.words ?? {}).map(([of, terms]) => [
    of,
    terms.map(({ name, ...term }) => ({ ...term, ...named(name) })),
  ]);
  return {
    ...version,
    perspective: 'mine',
    frame: {
      ...frame,
      centre: { ...frame.centre, label: typed(frame.centre.label ?? '') || 'Minä' },
      rings: frame.rings.map(({ name, ...ring }) => ({ ...ring, ...named(name) })),
      areas: frame.areas.map(({ name, ...area }) => ({ ...area, ...named(name) })),
      words: Object.fromEntries(words),
    },
    people: version.people.map((person, at) => ({
      ...person,
      name: names[at] ?? typed(person.name),
      roles: rolesIn(person.roles.map(plain).join()),
    })),
    groups: version.groups.map((group) => ({ ...group, name: plain(group.name) })),
    ties: version.ties.map(({ label, ...tie }) => ({ ...tie, ...(label && { label: typed(label) }) })),
    notes: noteKinds
      .flatMap((kind) => version.notes.filter((note) => note.kind === kind))
      .map((note) => ({
        ...note,
        text: note.text.split(/\r?\n/u).map(typed).join('\n'),
      })),
    agreements: version.agreements.map((one) => ({
      ...one,
      what: typed(one.what),
      who: typed(one.who),
      when: typed(one.when),
    })),
  };
}

/** As it stands in a field of one line. */
function typed(text: string): string {
  const seen = text.replace(/[\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu, ' ').replace(/\s+/gu, ' ');
  return seen
    .slice(0, 200)
    .replace(/\p{Cs}/gu, '')
    .trim()
    .normalize('NFC');
}

function plain(text: string): string {
  return typed(text.replace(/[.,:]/gu, ' '));
}

function named(name: string | undefined) {
  const word = plain(name ?? '');
  return word === '' ? {} : { name: word };
}
