import { type TemplateKey, templateFrame } from '../../src/model/frames';
import type { PersonId } from '../../src/model/ids';
import type { Version } from '../../src/model/network-map';
import { newPerson } from '../../src/model/new-map';
import { type PersonKind, personStates } from '../../src/model/person';
import { placeForNew } from '../../src/model/place-by-word';
import { type TieEnd, tieQualities } from '../../src/model/tie';
import { aTie, aVersion } from '../makers';

/** Names as they are written on maps in Finnish and Swedish, from short to as long as they get. */
const names = [
  'äiti',
  'isä',
  'mummi',
  'Pikkuveli Eetu',
  'isäpuoli',
  'paras ystävä',
  'opinto-ohjaaja',
  'sosiaaliohjaaja',
  'koulupsykologi Annukka',
  'lastensuojelun sosiaalityöntekijä',
  'entinen naapuri Maija-Liisa',
  'Nightowl (peli)',
  'Jalkapallojoukkueen valmentaja',
  'Kela',
  'Ohjaamo',
  'terveydenhoitaja',
  'perhetyöntekijä Kaarina',
  'serkku Aleksanteri',
  'Mannerheimin lastensuojeluliitto',
  'työpajaohjaaja',
  'vertaistukiryhmän vetäjä',
  'kummitäti Brita',
  'mormor',
  'bästa vännen',
  'skolkuratorn Ann-Sofie',
  'barnskyddets socialarbetare',
  'hälsovårdaren',
  'fotbollstränaren Karl-Johan',
  'granntanten Gunnel',
  'studiehandledaren',
  'missbrukarvårdens öppenvårdsenhet',
  'storebror Sebastian',
  'handledaren på verkstaden',
  'koira Ruu',
];

/** The same map always for the same template, number and seed. Everybody stands where the app would put them. */
export function crowdedMap(template: TemplateKey, count: number, seed: number): Version {
  const lot = lots(seed * 7919 + count * 31);
  const frame = templateFrame(template);
  const kinds: readonly PersonKind[] = ['person', 'person', 'person', 'person', 'service', 'pet', 'other'];
  let version = aVersion({ frame });
  for (let at = 0; at < count; at += 1) {
    const outer = lot(12) === 0 ? 'outside' : 1 + lot(2);
    const ringed = lot(6) === 0 ? 0 : outer;
    const ring = frame.rings.length === 0 ? null : ringed;
    const area = frame.areas[lot(Math.max(1, frame.areas.length))]?.id ?? null;
    const person = newPerson(names[lot(names.length)] ?? '', placeForNew(version, { ring, area }));
    const state = lot(6) === 0 ? (personStates[lot(personStates.length)] ?? 'now') : 'now';
    const made = { ...person, id: `p-${at}` as PersonId, kind: kinds[lot(kinds.length)] ?? 'person', state };
    version = { ...version, people: [...version.people, made] };
  }
  const ends: readonly TieEnd[] = ['centre', ...version.people.map(({ id }) => id)];
  const ties = Array.from({ length: Math.round(count * 1.1) }, () => {
    const first = lot(3) === 0 ? 'centre' : (ends[lot(ends.length)] ?? 'centre');
    const second = ends[1 + lot(ends.length - 1)] ?? 'centre';
    const quality = tieQualities[lot(tieQualities.length)] ?? 'strong';
    return {
      first,
      second,
      qualities: lot(2) === 0 ? [] : [quality],
      label: lot(14) === 0 ? 'soittaa usein' : undefined,
    };
  });
  return {
    ...version,
    ties: ties
      .filter(({ first, second }) => first !== second)
      .map(({ first, second, qualities, label }) => aTie([first, second], { qualities, ...(label && { label }) })),
  };
}

function lots(seed: number) {
  let state = (seed % 2_147_483_646) + 1;
  return (count: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * count);
  };
}
