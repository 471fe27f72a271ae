import { describe, expect, it } from 'vitest';
import { limits } from '../../src/files/limits';
import { mapFileText } from '../../src/files/map-file';
import { mapsFileText, readMapsText } from '../../src/files/maps-file';
import { templateFrame } from '../../src/model/frames';
import { newId } from '../../src/model/ids';
import type { NetworkMap } from '../../src/model/network-map';
import { ownTemplate } from '../../src/model/own-template';
import { aMap } from '../makers';

const [one, other] = [aMap({ title: 'Yksi' }), aMap({ title: 'Toinen' })];
const file = mapsFileText([one, other]);
const read = (text: string) => readMapsText(text, limits.sealedBytes);
const content = (text = file): { maps: NetworkMap[]; map?: NetworkMap } => JSON.parse(text);

describe('A file of all maps of a device', () => {
  it('opens as the same maps in the same order', () => {
    expect(read(file)).toEqual({ ok: true, value: { maps: [one, other], templates: [] } });
    expect(read(mapsFileText([one]))).toEqual({ ok: true, value: { maps: [one], templates: [] } });
    expect(mapsFileText([one, other])).toBe(file);
  });

  it('is read by the same reader as the file of one map', () => {
    expect(read(mapFileText(one))).toEqual({ ok: true, value: { maps: [one], templates: [] } });
  });

  it('holds one map or several, never both and never none', () => {
    const both = JSON.stringify({ ...content(), map: one });
    expect(read(both)).toEqual({ ok: false, problem: { reason: 'unknownKey', key: 'maps' } });
    const none = JSON.stringify({ ...content(), maps: [] });
    expect(read(none)).toMatchObject({ ok: false, problem: { reason: 'broken' } });
  });

  it('brings the templates of the device as they were, and opens without any', () => {
    const templates = ['Yksi', 'Toinen'].map(aTemplate);
    const text = mapsFileText([one], templates);
    expect(read(text)).toEqual({ ok: true, value: { maps: [one], templates } });
    expect(mapsFileText([one], [])).toBe(mapsFileText([one]));
    const twice = JSON.parse(text);
    twice.templates.push(twice.templates[0]);
    const idTwice = { reason: 'contradiction', rule: 'idTwice', where: 'templates.2' };
    expect(read(JSON.stringify(twice))).toEqual({ ok: false, problem: idTwice });
    twice.templates = [{ ...twice.templates[0], people: [] }];
    expect(read(JSON.stringify(twice))).toEqual({ ok: false, problem: { reason: 'unknownKey', key: 'people' } });
  });

  it('is refused whole when one of its maps does not fit', () => {
    const twice = JSON.stringify({ ...content(), maps: [one, other, one] });
    const idTwice = { reason: 'contradiction', rule: 'idTwice', where: 'maps.2' };
    expect(read(twice)).toEqual({ ok: false, problem: idTwice });
    const [version] = other.versions;
    const torn = { ...other, versions: [{ ...version, ties: [{ ...aTieTo('x'), id: 't' }] }] };
    expect(read(JSON.stringify({ ...content(), maps: [one, torn] }))).toMatchObject({
      ok: false,
      problem: { reason: 'contradiction', rule: 'noSuchEnd', where: 'maps.1.versions.0.ties.0' },
    });
    expect(read(JSON.stringify({ ...content(), maps: [one, { ...other, more: 1 }] }))).toEqual({
      ok: false,
      problem: { reason: 'unknownKey', key: 'more' },
    });
  });
});

function aTieTo(end: string) {
  return { between: ['centre', end], qualities: [], direction: 'none' };
}

const aTemplate = (name: string) => {
  const marks = [{ key: 'own_koti', name: 'koti' }];
  return ownTemplate(newId(), name, { ...templateFrame('sixAreas'), words: { marks } });
};
