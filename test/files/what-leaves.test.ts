import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapFileText, readMapText } from '../../src/files/map-file';
import { countsOf, kindsOn, leavingKinds, type Ticks, whatLeaves, wordKey, wordsOf } from '../../src/files/what-leaves';
import type { PersonId } from '../../src/model/ids';
import type { NetworkMap } from '../../src/model/network-map';
import { aGroup, aMap, aNote, anAgreement, aPerson, aTie, aVersion } from '../makers';
import { anyMap } from '../makers/any-map';

const everything = (map: NetworkMap): Ticks => ({
  kinds: new Set(leavingKinds),
  without: new Set(),
  version: map.versions[0].id,
});
const nothing = (map: NetworkMap): Ticks => ({ ...everything(map), kinds: new Set() });

describe('what leaves', () => {
  it('is the whole map when everything is ticked', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        expect(whatLeaves(map, everything(map))).toEqual(map);
      }),
    );
  });

  it('holds no word that was written when nothing is ticked', () => {
    fc.assert(
      fc.property(anyMap(), (map) => {
        expect([...wordsOf(whatLeaves(map, nothing(map))).keys()]).toEqual([]);
      }),
    );
    const text = mapFileText(whatLeaves(fullMap, nothing(fullMap)));
    expect(text).not.toMatch(/salaisuus/i);
  });

  it('is a file that opens, whatever is ticked', () => {
    const ticks = fc.tuple(anyMap(), fc.subarray([...leavingKinds]));
    fc.assert(
      fc.property(ticks, ([map, kinds]) => {
        const leaving = whatLeaves(map, { ...everything(map), kinds: new Set(kinds) });
        expect(readMapText(mapFileText(leaving))).toEqual({ ok: true, value: leaving });
      }),
    );
  });

  it('leaves out a single word that is unticked, everywhere it stands', () => {
    const map = aMap({
      versions: [
        aVersion({ people: [aPerson({ id: 'a', name: 'äiti' }), aPerson({ name: 'mummi' })] }),
        aVersion({ people: [aPerson({ id: 'a', name: 'äiti' })] }),
      ],
    });
    const leaving = whatLeaves(map, { ...everything(map), without: new Set([wordKey('names', 'äiti')]) });
    expect(leaving.versions.map(({ people }) => people.map(({ name }) => name))).toEqual([['', 'mummi'], ['']]);
  });

  it('keeps the tie but not the marks of strain', () => {
    const tie = aTie(['centre', 'a' as PersonId], { qualities: ['strong', 'straining', 'conflict'] });
    const map = aMap({
      versions: [aVersion({ people: [aPerson({ id: 'a', marks: ['worry', 'resource'] })], ties: [tie] })],
    });
    const [version] = whatLeaves(map, { ...everything(map), kinds: new Set(['names']) }).versions;
    expect(version.ties.map(({ qualities }) => qualities)).toEqual([['strong']]);
    expect(version.people.map(({ marks }) => marks)).toEqual([['resource']]);
  });

  it('is one point in time when the others are not ticked', () => {
    const [first, second] = [aVersion(), aVersion()];
    const map = aMap({ versions: [first, second] });
    expect(whatLeaves(map, { ...nothing(map), version: second.id }).versions).toEqual([second]);
  });

  it('is still one point in time when the wanted one is gone', () => {
    const [first, second, gone] = [aVersion(), aVersion(), aVersion()];
    const map = aMap({ versions: [first, second] });
    expect(whatLeaves(map, { ...nothing(map), version: gone.id }).versions).toEqual([first]);
  });

  it('takes own words away wherever they are used, and shows the ready-made ones again', () => {
    const { frame, people } = whatLeaves(fullMap, nothing(fullMap)).versions[0];
    expect(frame.centre).toEqual({ word: 'me' });
    expect(people.map(({ marks }) => marks)).toEqual([['resource']]);
  });

  it('offers only what is on the map', () => {
    expect(kindsOn(aMap({ versions: [aVersion({ people: [aPerson()] })] }))).toEqual(['names']);
    expect(kindsOn(fullMap)).toEqual(leavingKinds.filter((kind) => kind !== 'otherVersions'));
  });

  it('is counted in names, ties and notes', () => {
    expect(countsOf(fullMap)).toEqual({ names: 1, ties: 1, notes: 3 });
    expect(countsOf(whatLeaves(fullMap, nothing(fullMap)))).toEqual({ names: 0, ties: 1, notes: 0 });
  });
});

/** A map with a word in every place where one can be written; each of them says "salaisuus". */
const fullMap = aMap({
  title: 'salaisuus otsikossa',
  versions: [
    aVersion({
      label: 'salaisuus ajankohdassa',
      frame: {
        centre: { word: 'me', label: 'salaisuus keskellä' },
        rings: [{ id: 'r' as never, name: 'salaisuus kehässä' }],
        areas: [{ id: 'f' as never, name: 'salaisuus alueessa', colour: 'sea' }],
        words: {
          support: [{ key: 'own_salaisuus_tuki', name: 'salaisuus tuessa' }],
          marks: [
            { key: 'own_salaisuus', name: 'salaisuus merkissä' },
            { key: 'resource', name: 'salaisuus voimavarassa' },
          ],
        },
      },
      people: [
        aPerson({
          id: 'a',
          name: 'salaisuus nimessä',
          place: { angle: 0, distance: 0.5, ring: 0, area: null },
          roles: ['salaisuus roolissa'],
          support: { own_salaisuus_tuki: 'get', practical: 'give' },
          marks: ['resource', 'worry', 'own_salaisuus', 'own_toinen_salaisuus'],
          words: 'salaisuus lainauksessa',
          note: 'salaisuus muistiinpanossa',
        }),
      ],
      ties: [
        aTie(['centre', 'a' as PersonId], { label: 'salaisuus viivalla', note: 'salaisuus viivan muistiinpanossa' }),
      ],
      groups: [aGroup({ name: 'salaisuus porukassa' })],
      notes: [aNote({ text: 'salaisuus lapussa' })],
      agreements: [anAgreement({ what: 'salaisuus sovittu' })],
      benefit: [{ participant: 'salaisuus osallistujassa', hope: 'more' }],
    }),
  ],
});
