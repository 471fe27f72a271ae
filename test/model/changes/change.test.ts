import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/model/changes/change';
import type { VersionId } from '../../../src/model/ids';
import { aMap, aPerson, aVersion } from '../../makers';

const mother = aPerson({ id: 'mother' });
const past = aVersion({ id: 'past', date: '2025-01-01', people: [mother] });
const now = aVersion({ id: 'now', people: [mother] });
const map = aMap({ versions: [past, now] });

describe('A change', () => {
  it('concerns one version and leaves the others the very same', () => {
    const next = applyChange(map, { verb: 'removeThings', version: now.id, people: [mother.id], ties: [] });
    expect(next.versions[0]).toBe(past);
    expect(next.versions[1]?.people).toEqual([]);
    expect(map.versions[1]?.people).toEqual([mother]);
  });

  it('of a version the map does not have changes nothing', () => {
    const version = 'lost' as VersionId;
    expect(applyChange(map, { verb: 'removeThings', version, people: [mother.id], ties: [] })).toBe(map);
  });

  it('that is there already changes nothing', () => {
    const { id: person, name } = mother;
    expect(applyChange(map, { verb: 'describePerson', version: now.id, person, set: { name } })).toBe(map);
  });
});
