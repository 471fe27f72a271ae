import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/files/file-name';

describe('the name of a file that leaves', () => {
  it('tells the day and nothing of the map', () => {
    expect(fileName('verkosto.json', '2026-11-21')).toMatch(/^verkostokartta-2026-11-21-[a-z2-9]{4}\.verkosto\.json$/);
    expect(fileName('png', '2026-11-21')).toMatch(/^verkostokartta-2026-11-21-[a-z2-9]{4}\.png$/);
  });

  it('is another one each time', () => {
    const names = Array.from({ length: 20 }, () => fileName('svg', '2026-11-21'));
    expect(new Set(names).size).toBeGreaterThan(15);
  });
});
