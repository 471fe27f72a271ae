import { describe, expect, it } from 'vitest';
import { copyOfMap } from '../../src/model/copy-map';
import type { MapId } from '../../src/model/ids';
import { aMap } from '../makers';

describe('A copy of a map', () => {
  it('is the same map under another id, its people comparable with the first', () => {
    const map = aMap({ title: 'Syksy' });
    expect(copyOfMap(map, 'copy' as MapId)).toEqual({ ...map, id: 'copy' });
    expect(copyOfMap(map, 'copy' as MapId).versions).toBe(map.versions);
  });
});
