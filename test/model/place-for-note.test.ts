import { expect, it } from 'vitest';
import { placeForNote } from '../../src/model/place-for-note';
import { apart, spotOf } from '../../src/model/points';
import { aNote, aVersion } from '../makers';

it('Notes written one after another come to lie round the sheet, clear of each other', () => {
  let version = aVersion();
  for (let at = 0; at < 12; at += 1) {
    version = { ...version, notes: [...version.notes, aNote({ at: placeForNote(version) })] };
  }
  const spots = version.notes.map(({ at }) => spotOf(at));
  const gaps = spots.flatMap((one, at) => spots.slice(at + 1).map((other) => apart(one, other)));
  expect(Math.min(...gaps)).toBeGreaterThan(0.35);
  expect(version.notes.every(({ at }) => at.distance > 1)).toBe(true);
});
