import { describe, expect, it } from 'vitest';
import { mapFileText, readMapText } from '../../src/files/map-file';
import { templateFrame } from '../../src/model/frames';
import { dayOf, newMap, newPerson } from '../../src/model/new-map';

const now = new Date(2026, 10, 21, 0, 5);

describe('A new map', () => {
  it('is empty, untitled, of today as the wall calendar has it, on six areas and three rings', () => {
    const map = newMap(now);
    expect(map).toMatchObject({ title: '', createdAt: now.toISOString(), updatedAt: now.toISOString() });
    expect(map.versions).toHaveLength(1);
    const [version] = map.versions;
    expect(version).toMatchObject({ date: '2026-11-21', perspective: 'mine', purpose: 'now', people: [], ties: [] });
    expect(version.frame).toEqual(templateFrame('sixAreas'));
    expect([version.frame.areas.length, version.frame.rings.length]).toEqual([6, 3]);
  });

  it('can be written to a file and read back', () => {
    const map = newMap(now);
    expect(readMapText(mapFileText(map))).toEqual({ ok: true, value: map });
  });

  it('is another one each time', () => {
    expect(newMap(now).id).not.toBe(newMap(now).id);
    expect(newMap(now).versions[0].id).not.toBe(newMap(now).versions[0].id);
  });
});

describe('A new person', () => {
  it('has a place and perhaps a name; nothing else is said of them', () => {
    const place = { angle: 60, distance: 0.5, ring: 1, area: null };
    const { id, ...person } = newPerson('', place);
    expect(id).toMatch(/^[\w-]{16}$/);
    expect(person).toEqual({ name: '', kind: 'person', place, state: 'now', roles: [], support: {}, marks: [] });
  });
});

describe('A day', () => {
  it('has two digits for month and day', () => {
    expect(dayOf(new Date(2027, 0, 2, 23, 59))).toBe('2027-01-02');
  });
});
