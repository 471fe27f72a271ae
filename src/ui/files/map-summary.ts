import type { TFunction } from 'i18next';
import type { Version } from '../../model/network-map';
import type { Person } from '../../model/person';
import { groupsInOrder, inReadingOrder } from '../../model/questions/reading-order';
import { areaName, centreName, type Signs } from '../parts/scene-words';
import { whenWords } from './when-words';

type Common = TFunction<'common'>;

/**
 * What is on a map in plain words: who is where, how many ties, which groups. Names stand as they are written, in the
 * order in which people are read.
 */
export function mapSummary(version: Version, language: string, signs: Signs, common: Common): string {
  const { frame } = version;
  const people = inReadingOrder(version, language);
  const areas = [...frame.areas.map(({ id }) => id), null];
  const places = areas.flatMap((id) => {
    const area = frame.areas.find((one) => one.id === id);
    const there = people.filter(({ place }) => place.area === id);
    if (there.length === 0) return [];
    const nowhere = frame.areas.length > 0 ? signs('noArea') : '';
    return [sentence([area ? areaName(signs, area) : nowhere, common('people', { count: there.length })], there)];
  });
  const groups = namesOf(groupsInOrder(version, language));
  const first = [whenWords(signs, version, language), centreName(signs, frame.centre)].join('. ');
  const inGroups = groups.length > 0 ? [`${signs('has.group')}: ${groups.join(', ')}.`] : [];
  return [`${first}.`, `${countsOf(version, common)}.`, ...places, ...inGroups].join(' ');
}

/** How many there are, and where: what the map is like before anybody is named. */
export function countsSummary(version: Version, signs: Signs, common: Common): string {
  const { frame, people } = version;
  const places = frame.areas.flatMap((area) => {
    const count = people.filter(({ place }) => place.area === area.id).length;
    return count === 0 ? [] : [`${areaName(signs, area)}: ${common('people', { count })}.`];
  });
  return [`${countsOf(version, common)}.`, ...places].join(' ');
}

function countsOf({ people, ties }: Version, common: Common): string {
  return [
    people.length === 0 ? common('noPeople') : common('people', { count: people.length }),
    ties.length === 0 ? common('noTies') : common('ties', { count: ties.length }),
  ].join(', ');
}

function sentence(start: readonly string[], people: readonly Person[]): string {
  const names = namesOf(people);
  const beginning = start.filter(Boolean).join(', ');
  return names.length > 0 ? `${beginning}: ${names.join(', ')}.` : `${beginning}.`;
}

function namesOf(named: readonly { readonly name: string }[]): readonly string[] {
  return named.map(({ name }) => name.trim()).filter((name) => name !== '');
}
