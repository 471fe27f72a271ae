import fc from 'fast-check';
import type { MapId, VersionId } from '../../src/model/ids';
import type { NetworkMap } from '../../src/model/network-map';
import { anyText } from './any-text';
import { anyVersion, type VersionWish } from './any-version';

/** A map with one to three versions, each on a day no earlier than the one before. */
export function anyMap(wish: Pick<VersionWish, 'mostPeople'> = {}): fc.Arbitrary<NetworkMap> {
  return fc
    .array(anyInstant(), { minLength: 1, maxLength: 3 })
    .map((instants) => instants.map((instant) => instant.slice(0, 10)).sort())
    .chain((days) =>
      fc.record({
        id: anyMapId(),
        title: anyText(),
        createdAt: anyInstant(),
        updatedAt: anyInstant(),
        first: versionOn(days, 0, wish),
        later: fc.tuple(...days.slice(1).map((_, at) => versionOn(days, at + 1, wish))),
      }),
    )
    .map(({ first, later, ...map }) => ({ ...map, versions: [first, ...later] }));
}

function versionOn(days: readonly string[], at: number, wish: Pick<VersionWish, 'mostPeople'>) {
  return anyVersion({ ...wish, id: `version-${at}` as VersionId, date: days[at] ?? '2026-11-21' });
}

function anyMapId(): fc.Arbitrary<MapId> {
  return fc.constantFrom('k', 'A-Za-z0-9_-', '0'.repeat(64), '__proto__').map((id) => id as MapId);
}

function anyInstant(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T23:59:59Z'), noInvalidDate: true })
    .map((date) => date.toISOString());
}
