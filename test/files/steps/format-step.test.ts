import { expect, it } from 'vitest';
import { fileVersion } from '../../../src/files/file-version';
import { mapFileText, readMapText } from '../../../src/files/map-file';
import { mapSteps } from '../../../src/files/steps/map-steps';
import { templateSteps } from '../../../src/files/steps/template-steps';
import { templateVersion } from '../../../src/files/template-schema';
import { aMap } from '../../makers';
import { standardCase } from '../../standard-case';
import { laterText, readLater } from './later-files';

const map = standardCase();

it('there is a step from each earlier version, and from no other', () => {
  expect([mapSteps.length + 1, templateSteps.length + 1]).toEqual([fileVersion, templateVersion]);
});

it('what an earlier version wrote is raised, and is the same map', () => {
  expect(readLater(mapFileText(map))).toEqual({ ok: true, value: map });
  expect(readLater(laterText(map))).toEqual({ ok: true, value: map });
});

it('what an earlier version would have refused is refused, in its own words', () => {
  const written = JSON.parse(mapFileText(aMap())) as { readonly map: object };
  const refused = (changed: object) => readLater(JSON.stringify({ ...written, ...changed }));
  expect(refused({ map: { ...written.map, name: 'x' } })).toMatchObject({
    problem: { reason: 'unknownKey', key: 'name' },
  });
  expect(refused({ map: { ...written.map, title: 7 } })).toMatchObject({
    problem: { reason: 'broken', where: 'map.title' },
  });
  expect(readLater(mapFileText(map).replace('"title"', '"__proto__": {}, "title"'))).toMatchObject({
    problem: { reason: 'unknownKey', key: '__proto__' },
  });
});

it.each([0, -1, 1.5, '1', null])('a version that never was is refused: %s', (version) => {
  const written = JSON.parse(mapFileText(map)) as object;
  expect(readLater(JSON.stringify({ ...written, version }))).toMatchObject({
    problem: { reason: 'broken', where: 'version' },
  });
});

it('a version that is still to come is refused by its number', () => {
  expect(readMapText(laterText(map))).toEqual({ ok: false, problem: { reason: 'newer', version: 2, known: 1 } });
  expect(readLater(laterText(map).replace('"version":2', '"version":3'))).toEqual({
    ok: false,
    problem: { reason: 'newer', version: 3, known: 2 },
  });
});
