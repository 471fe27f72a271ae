import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDocument } from '../../../src/document/open-document';
import type { Change } from '../../../src/model/changes/change';
import { followDocument } from '../../../src/ui/map/follow-document';
import { aMap, aPerson, aVersion } from '../../makers';

const mother = aPerson({ id: 'mother', name: 'äiti' });
const version = aVersion({ id: 'now', people: [mother] });
const named = (name: string): Change => ({
  verb: 'describePerson',
  version: version.id,
  person: mother.id,
  set: { name },
});

function followed() {
  const { document, seen } = followDocument(openDocument(aMap({ versions: [version] })));
  const drawn: (string | undefined)[] = [];
  seen.subscribe(() => drawn.push(seen.getState().map.versions[0].people[0]?.name));
  return { document, drawn };
}

describe('The screen', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('shows at once what is done by hand, and what is undone', () => {
    const { document, drawn } = followed();
    document.run(named('mummi'));
    document.undo();
    expect(drawn).toEqual(['mummi', 'äiti']);
  });

  it('draws what is typed when typing rests', () => {
    const { document, drawn } = followed();
    document.run(named('m'), 'name');
    vi.advanceTimersByTime(50);
    document.run(named('mu'), 'name');
    expect(drawn).toEqual([]);
    vi.advanceTimersByTime(250);
    expect(drawn).toEqual(['mu']);
  });

  it('does not wait for a rest for ever', () => {
    const { document, drawn } = followed();
    for (let at = 0; at < 20; at += 1) {
      document.run(named(`m${at}`), 'name');
      vi.advanceTimersByTime(60);
    }
    expect(drawn.length).toBeGreaterThan(0);
  });

  it('shows what was typed when the field is left', () => {
    const { document, drawn } = followed();
    document.run(named('mu'), 'name');
    document.settle();
    expect(drawn).toEqual(['mu']);
  });
});
