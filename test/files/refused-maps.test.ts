import { describe, expect, it } from 'vitest';
import type { FileProblem } from '../../src/files/file-problem';
import { mapFileText, readMapText } from '../../src/files/map-file';
import type { NetworkMap } from '../../src/model/network-map';
import { aGroup, aMap, aNote, anAgreement, aPerson, aTie, aVersion } from '../makers';

const mother = aPerson({ id: 'p1', name: 'äiti', support: { advice: 'get' } });
const whole = mapFileText(
  aMap({
    id: 'm1',
    title: '@',
    versions: [
      aVersion({
        id: 'v1',
        people: [mother, aPerson({ id: 'p2', name: 'veli' })],
        ties: [aTie(['centre', mother.id], { id: 't1' })],
        groups: [aGroup({ id: 'g1', members: [mother.id] })],
        notes: [aNote({ id: 'n1' })],
        agreements: [anAgreement({ id: 'a1', people: [mother.id] })],
        benefit: [{ participant: 'minä', hope: 'more' }],
      }),
    ],
  }),
);

describe('A text is not opened as a map, and the reason is told, when it', () => {
  const refusals: readonly (readonly [string, string, FileProblem])[] = [
    ['is empty', ' \n', { reason: 'empty' }],
    ['is longer than any map', ' '.repeat(20 * 1_048_576 + 1), { reason: 'tooLarge', limitMegabytes: 20 }],
    ['is something written by hand', 'äiti\nisä\n', { reason: 'notOurs' }],
    ['is cut', whole.slice(0, 500), { reason: 'notJson' }],
    ['has something after the end', `${whole}}`, { reason: 'notJson' }],
    ['is a list', '[]', { reason: 'notOurs' }],
    ['is from another program', '{"versions": [], "currentVersion": 1}', { reason: 'notOurs' }],
    ['names another format', changed('"verkostokartta"', '"verkostokartta-pohja"'), { reason: 'notOurs' }],
    ['is from a newer program', changed('"version": 1', '"version": 7'), { reason: 'newer', version: 7, known: 1 }],
    ['has an impossible version', changed('"version": 1', '"version": 0'), broken('version')],
    ['has half a version', changed('"version": 1', '"version": 1.5'), broken('version')],
    ['has no version', changed('"version": 1,', ''), broken('version')],
    ['has no map', '{"format": "verkostokartta", "version": 1}', broken('map')],
    [
      'says a thing twice',
      changed('"title": "@"', '"title": "@", "title": "b"'),
      { reason: 'repeatedKey', key: 'title' },
    ],
    ['says it in disguise', changed('"title"', '"title": "x", "t\\u0069tle"'), { reason: 'repeatedKey', key: 'title' }],
    [
      'is an endless nest',
      `{"format": "verkostokartta", "map": ${'['.repeat(1_000_000)}`,
      { reason: 'tooDeep', limit: 32 },
    ],
    ['nests 33 deep', changed('"@"', `${'['.repeat(31)}${']'.repeat(31)}`), { reason: 'tooDeep', limit: 32 }],
    [
      'has an endless object',
      changed('"@"', `{${manyKeys(2_001)}}`),
      { reason: 'tooMany', what: 'entries', limit: 2_000 },
    ],
    ['has a text of 10,001 characters', changed('@', 'x'.repeat(10_001)), tooLong('map.title')],
    ['has half a character', changed('@', '\\ud83d'), broken('map.title')],
    ['has a number for a text', changed('"@"', '1'), broken('map.title')],
    ['has a day no calendar has', changed('2026-11-21"', '2026-02-30"'), broken('map.versions.0.date')],
    ['has no day', changed('2026-11-21"', '"'), broken('map.versions.0.date')],
    ['has a moment of no day', changed('2026-11-21T10', '2026-13-21T10'), broken('map.createdAt')],
    ['has a moment in local time', changed('15:00.000Z', '15:00.000+02:00'), broken('map.createdAt')],
    ['has an endless number', changed('"angle": 90', '"angle": 1e309'), broken('map.versions.0.people.0.place.angle')],
    ['has no number', changed('"angle": 90', '"angle": NaN'), { reason: 'notJson' }],
    [
      'has an angle past the circle',
      changed('"angle": 90', '"angle": 361'),
      broken('map.versions.0.people.0.place.angle'),
    ],
    ['has someone too far', changed('0.5', '3.01'), broken('map.versions.0.people.0.place.distance')],
    ['has a strange id', changed('"p2"', '"p 2"'), broken('map.versions.0.people.1.id')],
    ['has an endless id', changed('"p2"', `"${'p'.repeat(65)}"`), broken('map.versions.0.people.1.id')],
    ['has no id', changed('"p2"', '""'), broken('map.versions.0.people.1.id')],
    ['has a strange support kind', changed('"advice"', '"Neuvot!"'), broken('map.versions.0.people.0.support.Neuvot!')],
    ['has a third end', changed('"centre",', '"centre", "p2",'), broken('map.versions.0.ties.0.between.2')],
    ['has no versions', changed(/"versions": .*\]/s, '"versions": []'), broken('map.versions.0')],
    ['has a null', changed('"purpose": "now"', '"purpose": null'), broken('map.versions.0.purpose')],
  ];

  it.each(refusals)('%s', (_, text, problem) => {
    expect(readMapText(text)).toEqual({ ok: false, problem });
  });
});

describe('A key the program does not know is never passed over', () => {
  const places = [...whole.matchAll(/\{(?=\n)/g)].map((match) => match.index);

  it.each(['lisä', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '\\u005f_proto__'])(
    'be it %s, and wherever it is',
    (written) => {
      const key = written.replace('\\u005f', '_');
      for (const at of places) {
        const text = `${whole.slice(0, at + 1)}"${written}": {"x": 1},${whole.slice(at + 1)}`;
        const isSupport = whole.slice(at - 11, at) === '"support": ' && key === 'lisä';
        const problem = isSupport ? { reason: 'broken' } : { reason: 'unknownKey', key };
        expect(readMapText(text)).toMatchObject({ ok: false, problem });
      }
      expect(places.length).toBeGreaterThan(15);
      expect(({} as { x?: unknown }).x).toBeUndefined();
    },
  );

  it('and a very long one is told in short', () => {
    const text = changed('"title"', `"${'k'.repeat(5_000)}": 1, "title"`);
    expect(readMapText(text)).toEqual({ ok: false, problem: { reason: 'unknownKey', key: `${'k'.repeat(59)}…` } });
  });
});

describe('A map with more than a map can hold is refused with the limit', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `x${at}`);
  const [version] = (JSON.parse(whole) as { map: NetworkMap }).map.versions;
  const crowd = (extra: object) => withVersion({ ...version, ...extra });

  it.each([
    ['people', 2_000, crowd({ people: ids(2_001).map((id) => aPerson({ id })) })],
    ['ties', 20_000, crowd({ ties: ids(20_001).map((id) => aTie(['centre', mother.id], { id })) })],
    ['agreements', 5, crowd({ agreements: ids(6).map((id) => anAgreement({ id })) })],
    ['rings', 5, crowd({ frame: { ...version.frame, rings: ids(6).map((id) => ({ id })) } })],
    ['areas', 8, crowd({ frame: { ...version.frame, areas: ids(9).map((id) => ({ id, colour: 'sea' })) } })],
    ['entries', 2_000, crowd({ notes: ids(2_001).map((id) => aNote({ id })) })],
    ['versions', 200, changed(/"versions": .*\]/s, `"versions": ${JSON.stringify(Array(201).fill(version))}`)],
  ])('%s', (what, limit, text) => {
    expect(readMapText(text)).toEqual({ ok: false, problem: { reason: 'tooMany', what, limit } });
  });
});

function manyKeys(count: number): string {
  return Array.from({ length: count }, (_, at) => `"key${at}": 1`).join();
}

function withVersion(version: unknown): string {
  return changed(/"versions": .*\]/s, `"versions": [${JSON.stringify(version)}]`);
}

function changed(old: string | RegExp, replacement: string): string {
  const text = whole.replace(old, () => replacement);
  if (text === whole) throw new Error('Nothing was replaced');
  return text;
}

function broken(where: string): FileProblem {
  return { reason: 'broken', where };
}

function tooLong(where: string): FileProblem {
  return { reason: 'tooLong', where, limit: 10_000 };
}
