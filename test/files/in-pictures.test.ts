import { describe, expect, it } from 'vitest';
import { pictured } from '../../src/files/in-pictures';
import { kindsOn } from '../../src/files/what-leaves';
import type { NoteId, PersonId } from '../../src/model/ids';
import { aMap, aPerson, aTie, aVersion } from '../makers';

const people = [aPerson({ id: 'a', note: 'Soitetaan keskiviikkona.' })];
const ties = [aTie(['centre', 'a' as PersonId], { note: 'Riita keväällä.' })];
const note = { id: 'n' as NoteId, kind: 'free', text: 'Kesämökki', at: { angle: 0, distance: 0.5 } } as const;

describe('What a picture could show', () => {
  it('is one point in time, without what was noted about people and ties', () => {
    const [then, now] = [aVersion(), aVersion({ people, ties })];
    const map = pictured(aMap({ versions: [then, now] }), now.id);
    expect(map.versions.map(({ id }) => id)).toEqual([now.id]);
    expect(JSON.stringify(map)).not.toMatch(/keskiviikkona|keväällä/);
  });

  it('has notes to be ticked only when there are some on the sheet', () => {
    const kinds = (notes: readonly (typeof note)[]) => {
      const version = aVersion({ people, ties, notes });
      return kindsOn(pictured(aMap({ versions: [version] }), version.id));
    };
    expect(kinds([])).not.toContain('notes');
    expect(kinds([note])).toContain('notes');
  });
});
