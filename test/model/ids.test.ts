import { describe, expect, it } from 'vitest';
import { newId, type PersonId } from '../../src/model/ids';

describe('An id', () => {
  it('is 16 letters, digits, hyphens and underscores', () => {
    for (let at = 0; at < 200; at += 1) expect(newId<PersonId>()).toMatch(/^[A-Za-z0-9_-]{16}$/);
  });

  it('is never made twice', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newId<PersonId>())).size).toBe(10_000);
  });
});
