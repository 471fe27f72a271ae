import type { TFunction } from 'i18next';
import type { Version } from '../../model/network-map';
import type { Person } from '../../model/person';
import { areaName, centreName, type Signs } from '../parts/scene-words';

type Common = TFunction<'common'>;

/** What is on a map in plain words: who is where, and how many ties. Names stand as they are written. */
export function mapSummary(version: Version, when: string, signs: Signs, common: Common): string {
  const { frame, people, ties } = version;
  const areas = [...frame.areas.map(({ id }) => id), null];
  const places = areas.flatMap((id) => {
    const area = frame.areas.find((one) => one.id === id);
    const there = people.filter(({ place }) => place.area === id);
    if (there.length === 0) return [];
    const nowhere = frame.areas.length > 0 ? signs('noArea') : '';
    return [sentence([area ? areaName(signs, area) : nowhere, common('people', { count: there.length })], there)];
  });
  const first = [when, centreName(signs, frame.centre)].join('. ');
  const all = [common('people', { count: people.length }), common('ties', { count: ties.length })].join(', ');
  return [`${first}.`, `${all}.`, ...places].join(' ');
}

/** How many there are, and where: what the map is like before anybody is named. */
export function countsSummary({ frame, people, ties }: Version, signs: Signs, common: Common): string {
  const all = [common('people', { count: people.length }), common('ties', { count: ties.length })].join(', ');
  const places = frame.areas.flatMap((area) => {
    const count = people.filter(({ place }) => place.area === area.id).length;
    return count === 0 ? [] : [`${areaName(signs, area)}: ${common('people', { count })}.`];
  });
  return [`${all}.`, ...places].join(' ');
}

function sentence(start: readonly string[], people: readonly Person[]): string {
  const names = people.map(({ name }) => name).filter((name) => name.trim() !== '');
  const beginning = start.filter(Boolean).join(', ');
  return names.length > 0 ? `${beginning}: ${names.join(', ')}.` : `${beginning}.`;
}
