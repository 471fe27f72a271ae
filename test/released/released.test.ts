import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMapText } from '../../src/files/map-file';
import { readMapBlob } from '../../src/files/read-map-blob';
import { readTemplateText } from '../../src/files/template-file';
import type { MapId } from '../../src/model/ids';
import type { NetworkMap } from '../../src/model/network-map';
import type { WayIn } from '../../src/ui/protection';
import { doorOf, type ReleasedDevice, restored, shelfOf } from './released-device';
import { collection, deviceFolder, fileFolder, passphrase, templateFolder } from './released-folders';

const folders = readdirSync(collection);
const files = folders
  .filter((folder) => folder.startsWith('file-'))
  .flatMap((folder) => namesIn(folder, '.verkosto.json'));
const sealedFiles = folders
  .filter((folder) => folder.startsWith('file-'))
  .flatMap((folder) => namesIn(folder, '.verkosto'));
const templates = folders
  .filter((folder) => folder.startsWith('template-'))
  .flatMap((folder) => namesIn(folder, '.verkostopohja.json'));
const devices = folders.filter((folder) => folder.startsWith('device-')).flatMap((folder) => namesIn(folder, '.json'));

it('the formats written today are in the collection of released ones', () => {
  expect([fileFolder, templateFolder, deviceFolder].filter((folder) => !existsSync(folder))).toEqual([]);
});

it('a version that keeps anything in another way has a database of another number, which earlier ones refuse', () => {
  const numbers = folders.flatMap((folder) => folder.match(/^device-(\d+)/)?.[1] ?? []);
  expect(new Set(numbers).size).toBe(numbers.length);
});

describe('a file of a released version opens, and is the map that it was', () => {
  it.each(files)('%s', (path) => {
    const golden: unknown = JSON.parse(text(path.replace('.verkosto.json', '.golden.json')));
    expect(readMapText(text(path))).toEqual({ ok: true, value: golden });
  });
});

it.each(sealedFiles)(
  'an encrypted file of a released version opens, and is the maps that it was: %s',
  async (path) => {
    const read = await readMapBlob(new Blob([readFileSync(path)]), passphrase);
    const maps = read.ok ? read.value.maps : [];
    expect(maps).toHaveLength(3);
    for (const map of maps) {
      expect(map).toEqual(JSON.parse(text(path.replace(/[^/]*$/, `${map.id}.golden.json`))));
    }
  },
  60_000,
);

it.each(templates)('a template of a released version opens, and is the one that it was: %s', (path) => {
  const golden = JSON.parse(text(path.replace('.verkostopohja.json', '.golden.json'))) as object;
  expect(readTemplateText(text(path))).toEqual({ ok: true, value: { ...golden, id: expect.any(String) } });
});

describe('what a released version left on a device opens, maps and restore points', () => {
  const ways = devices.flatMap((path) => {
    const { passphrase, recoveryCode } = left(path);
    const secrets: readonly (readonly [string, WayIn | undefined])[] =
      passphrase === undefined || recoveryCode === undefined
        ? [['as it is', undefined]]
        : [
            ['by the passphrase', { passphrase }],
            ['by the recovery code', { recoveryCode }],
          ];
    return secrets.map(([how, wayIn]) => [path, how, wayIn] as const);
  });

  it.each(ways)(
    '%s, %s',
    async (path, _, wayIn) => {
      for (const without of [undefined, 'database', 'copies'] as const) {
        const { name, device } = await restored(left(path), without);
        const shelf = await shelfOf(doorOf(name, device), wayIn);
        const { entries, problem } = shelf.maps.getState();
        expect({ without, problem, maps: entries.length }).toEqual({ without, problem: undefined, maps: 3 });
        for (const { id } of entries) {
          const read = await shelf.read(id);
          expect(read.ok && { ...read.value, ...same }, `${id} ${without}`).toEqual({ ...goldenOf(path, id), ...same });
          const points = await shelf.restorePoints(id);
          if (without !== 'database') expect(points.length, id).toBeGreaterThan(0);
          for (const { number } of points) {
            const point = await shelf.readRestorePoint(id, number);
            expect(point.ok && { ...point.value, updatedAt: '' }, id).toEqual({ ...goldenOf(path, id), updatedAt: '' });
          }
        }
      }
    },
    60_000,
  );
});

/** It was named anew on the device, once it had been opened again. */
const same = { title: '', updatedAt: '' };

function goldenOf(path: string, id: MapId): NetworkMap {
  const format = path.match(/device-\d+-(\d+)/)?.[1] ?? '';
  return JSON.parse(text(`${collection}/file-${format}/${id}.golden.json`)) as NetworkMap;
}

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(`${collection}/${folder}`)
    .filter((name) => name.endsWith(ending))
    .map((name) => `${collection}/${folder}/${name}`);
}

function text(path: string): string {
  return readFileSync(path, 'utf8');
}

function left(path: string): ReleasedDevice {
  return JSON.parse(text(path)) as ReleasedDevice;
}
