import { expect, it } from 'vitest';
import { startWords } from '../../../src/i18n/words';
import type { AreaId } from '../../../src/model/ids';
import { mapSummary } from '../../../src/ui/files/map-summary';
import { aGroup, aPerson, aTie, aVersion } from '../../makers';

const place = (area: string | null, ring: number) => ({ angle: 60, distance: 0.2, ring, area: area as AreaId | null });
const people = [
  aPerson({ name: 'tuki', place: place(null, 1) }),
  aPerson({ name: 'mummi', place: place('family', 1) }),
  aPerson({ name: 'äiti', place: place('family', 0) }),
  aPerson({ name: ' ', place: place('family', 0) }),
  aPerson({ name: 'Anna', place: place('family', 0) }),
];

async function summary(version: ReturnType<typeof aVersion>): Promise<string> {
  const { getFixedT, language } = await startWords('fi');
  return mapSummary(version, language, getFixedT('fi', 'signs'), getFixedT('fi', 'common'));
}

it('A map says who is where in the order in which people are read, how many ties, which groups', async () => {
  const groups = [aGroup({ name: 'naapurit', members: [] }), aGroup({ name: 'koti', members: [] })];
  const ties = people.map(({ id }) => aTie(['centre', id]));
  expect(await summary(aVersion({ date: '2026-11-21', people, groups, ties }))).toBe(
    '21. marraskuuta 2026 · minun näkökulmani. Minä. 5 ihmistä, 5 yhteyttä. ' +
      'Perhe, 4 ihmistä: Anna, äiti, mummi. Ei aluetta, 1 ihminen: tuki. Ryhmä: koti, naapurit.',
  );
});

it('An empty map says so', async () => {
  expect(await summary(aVersion({ date: '2026-11-21' }))).toMatch(/Minä\. ei ihmisiä, ei yhteyksiä\.$/);
});
