import { describe, expect, it } from 'vitest';
import { renameMap } from '../../../src/model/changes/rename-map';
import { aMap } from '../../makers';

describe('The title of a map', () => {
  it('can be changed and emptied', () => {
    expect(renameMap(aMap({ title: 'Syksy' }), { verb: 'renameMap', title: '' }).title).toBe('');
  });

  it('changes nothing when it is the same', () => {
    const map = aMap({ title: 'Syksy' });
    expect(renameMap(map, { verb: 'renameMap', title: 'Syksy' })).toBe(map);
  });

  it('is cut where a file could not keep it', () => {
    expect(renameMap(aMap(), { verb: 'renameMap', title: 'a'.repeat(20_000) }).title).toHaveLength(10_000);
  });
});
