import { describe, expect, it } from 'vitest';
import { mapFileText, readMapText } from '../../src/files/map-file';
import type { MapRule } from '../../src/files/map-rules';
import { templateFrame } from '../../src/model/frames';
import type { AreaId, PersonId, VersionId } from '../../src/model/ids';
import type { NetworkMap, Version } from '../../src/model/network-map';
import type { Place } from '../../src/model/person';
import { aGroup, aMap, anAgreement, aPerson, aTie, aVersion } from '../makers';

describe('A map whose parts do not fit together is refused: ', () => {
  const place: Place = { angle: 0, distance: 0.5, ring: 0, area: null };
  const mother = aPerson({ id: 'p1' });
  const nobody = 'nobody' as PersonId;
  const people = [mother];
  const bare = templateFrame('blank');

  const contradictions: readonly (readonly [string, MapRule, string, Partial<Version>])[] = [
    ['a tie to nobody', 'noSuchEnd', 'ties.0', { people, ties: [aTie([nobody, mother.id])] }],
    ['a tie from nobody', 'noSuchEnd', 'ties.0', { people, ties: [aTie([mother.id, nobody])] }],
    ['a tie to itself', 'tieToItself', 'ties.0', { people, ties: [aTie([mother.id, mother.id])] }],
    ['the centre tied to itself', 'tieToItself', 'ties.0', { ties: [aTie(['centre', 'centre'])] }],
    ['two people with one id', 'idTwice', 'people.1', { people: [mother, mother] }],
    [
      'a person and a tie with one id',
      'idTwice',
      'ties.0',
      { people, ties: [aTie(['centre', mother.id], { id: 'p1' })] },
    ],
    ['a person with the id of an area', 'idTwice', 'people.0', { people: [aPerson({ id: 'family' })] }],
    ['a person who is called the centre', 'idIsCentre', 'people.0', { people: [aPerson({ id: 'centre' })] }],
    [
      'an area that is not there',
      'noSuchArea',
      'people.0',
      { people: [aPerson({ place: { ...place, area: 'x' as AreaId } })] },
    ],
    ['a ring that is not there', 'noSuchRing', 'people.0', { people: [aPerson({ place: { ...place, ring: 3 } })] }],
    [
      'no ring where there are rings',
      'noSuchRing',
      'people.0',
      { people: [aPerson({ place: { ...place, ring: null } })] },
    ],
    [
      'outside of nothing',
      'noSuchRing',
      'people.0',
      { frame: bare, people: [aPerson({ place: { ...place, ring: 'outside' } })] },
    ],
    ['a member who is nobody', 'noSuchPerson', 'groups.0', { people, groups: [aGroup({ members: [nobody] })] }],
    [
      'an agreement with nobody',
      'noSuchPerson',
      'agreements.0',
      { people, agreements: [anAgreement({ people: [nobody] })] },
    ],
  ];

  it.each(contradictions)('%s', (_, rule, where, version) => {
    expect(reread(aMap({ versions: [aVersion(), aVersion(version)] }))).toEqual({
      ok: false,
      problem: { reason: 'contradiction', rule, where: `map.versions.1.${where}` },
    });
  });

  it('versions out of order', () => {
    const versions = [aVersion({ date: '2026-05-02' }), aVersion({ date: '2026-05-01' })] as const;
    const problem = { reason: 'contradiction', rule: 'versionOrder', where: 'map.versions.1' };
    expect(reread(aMap({ versions }))).toEqual({ ok: false, problem });
  });

  it('two versions with one id', () => {
    const version = aVersion({ id: 'v' as VersionId });
    const problem = { reason: 'contradiction', rule: 'idTwice', where: 'map.versions.1' };
    expect(reread(aMap({ versions: [version, version] }))).toEqual({ ok: false, problem });
  });
});

describe('A map may hold', () => {
  it('two versions of one day, with the same people', () => {
    const people = [aPerson({ id: 'p1' })];
    const map = aMap({ versions: [aVersion({ people }), aVersion({ people })] });
    expect(reread(map)).toEqual({ ok: true, value: map });
  });

  it('several ties between the same two, and ties of a whole group', () => {
    const mother = aPerson();
    const home = aGroup({ members: [mother.id] });
    const ties = [aTie(['centre', home.id]), aTie(['centre', home.id]), aTie([mother.id, home.id])];
    const map = aMap({ versions: [aVersion({ people: [mother], groups: [home], ties })] });
    expect(reread(map)).toEqual({ ok: true, value: map });
  });
});

function reread(map: NetworkMap) {
  return readMapText(mapFileText(map));
}
