import { describe, expect, it } from 'vitest';
import { changeCounter } from '../../src/storage/change-counter';
import { openSecondPlace, originRoot } from '../../src/storage/second-place';
import type { Value } from '../../src/storage/values';
import { memoryDirectory } from './memory-directory';

describe('a copy', () => {
  it('is read back as it was, the one before it too', async () => {
    const { place } = aPlace();
    for (const revision of [1, 2, 3]) await place.write('map-one', [aValue(revision), aValue(revision, 'record')]);
    const read = await place.read('map-one');
    expect(read).toEqual({
      ok: true,
      value: [3, 2].map((revision) => ({ turn: revision, values: [aValue(revision), aValue(revision, 'record')] })),
    });
  });

  it('is written over the older of two files, and the newer is left alone', async () => {
    const { place, directory } = aPlace();
    await place.write('map-one', [aValue(1)]);
    await place.write('map-one', [aValue(2)]);
    const newer = directory.files.get('map-one.b');
    await place.write('map-one', [aValue(3)]);
    expect(directory.files.get('map-one.b')).toBe(newer);
    expect(revisions(await place.read('map-one'))).toEqual([3, 2]);
  });

  it('that was cut short or changed anywhere is not taken for one, and is the next to be written over', async () => {
    const { place, directory } = aPlace();
    await place.write('map-one', [aValue(1)]);
    await place.write('map-one', [aValue(2)]);
    const whole = directory.files.get('map-one.b') ?? new Uint8Array();
    for (let at = 0; at < whole.length; at += 1) {
      directory.files.set('map-one.b', at % 2 === 0 ? whole.slice(0, at) : flipped(whole, at));
      expect(revisions(await place.read('map-one')), `at byte ${at}`).toEqual([1]);
    }
    await place.write('map-one', [aValue(3)]);
    expect(revisions(await place.read('map-one'))).toEqual([3, 1]);
  });

  it('stays as it was when writing the next one fails', async () => {
    const { place, directory } = aPlace();
    await place.write('map-one', [aValue(1)]);
    await place.write('map-one', [aValue(2)]);
    for (const at of ['write', 'close'] as const) {
      directory.fail(at, new DOMException('no room', 'QuotaExceededError'));
      expect(await place.write('map-one', [aValue(3)])).toEqual({ ok: false, problem: 'full' });
      directory.fail(at, undefined);
      expect(revisions(await place.read('map-one'))).toContain(2);
    }
    expect(await place.write('map-one', [aValue(4)])).toEqual({ ok: true, value: undefined });
  });

  it('is dropped with the one before it, and nothing else is', async () => {
    const { place } = aPlace();
    await place.write('map-one', [aValue(1)]);
    await place.write('map-one', [aValue(2)]);
    await place.write('map-other', [aValue(1)]);
    expect(await place.drop(['map-one', 'map-never'])).toEqual({ ok: true, value: undefined });
    expect(await place.names()).toEqual({ ok: true, value: new Set(['map-other']) });
  });
});

describe('the second place', () => {
  it('is known to be absent where the browser has none', () => {
    expect(originRoot()).toBeUndefined();
    expect(openSecondPlace({ name: 'any', root: undefined, patience: 10 })).toBeUndefined();
  });

  it('says so when it does not answer, and is asked anew the next time', async () => {
    const { place, directory } = aPlace(30);
    directory.fail('root', 'hang');
    expect(await place.read('map-one')).toEqual({ ok: false, problem: 'slow' });
    directory.fail('root', new DOMException('denied', 'SecurityError'));
    expect(await place.names()).toEqual({ ok: false, problem: 'failed' });
    directory.fail('root', undefined);
    expect(await place.read('map-one')).toEqual({ ok: true, value: [] });
  });
});

it('the counter of changes tells nothing where nothing has been kept', () => {
  expect(changeCounter('never').read()).toBeUndefined();
});

function aPlace(patience = 5000) {
  const directory = memoryDirectory();
  const place = openSecondPlace({ name: 'any', root: directory.root, patience });
  if (!place) throw new Error('absent');
  return { place, directory };
}

const aValue = (revision: number, kind = 'entry'): Value => ({
  kind,
  of: 'one',
  revision,
  format: 1,
  bytes: Uint8Array.from({ length: 40 }, (_, at) => at + revision),
});

type Read = Awaited<ReturnType<ReturnType<typeof aPlace>['place']['read']>>;

const revisions = (read: Read) => read.ok && read.value.map(({ values }) => values[0]?.revision);

function flipped(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}
