import { describe, expect, it, vi } from 'vitest';
import { openDocument } from '../../src/document/open-document';
import type { Change } from '../../src/model/changes/change';
import { aMap, aPerson, aVersion } from '../makers';

const mother = aPerson({ id: 'mother', name: 'äiti' });
const version = aVersion({ id: 'now', people: [mother] });
const map = aMap({ title: 'Kotona', versions: [version] });
const later = () => new Date('2026-11-22T08:00:00.000Z');

function named(name: string): Change {
  return { verb: 'describePerson', version: version.id, person: mother.id, set: { name } };
}

describe('An open map', () => {
  it('begins as it was opened, with nothing to undo or redo', () => {
    const open = openDocument(map, later);
    expect(open.getState()).toEqual({ map, revision: 0, typing: false, isFollowing: false, past: [], future: [] });
    expect(open.undo()).toBeUndefined();
    expect(open.redo()).toBeUndefined();
    expect(open.getState().revision).toBe(0);
  });

  it('tells what was done, and when the map last changed', () => {
    const open = openDocument(map, later);
    expect(open.run(named('mummi'))).toBe(true);
    expect(open.getState().map.versions[0].people[0]?.name).toBe('mummi');
    expect(open.getState().map.updatedAt).toBe('2026-11-22T08:00:00.000Z');
    expect(open.getState().past.map(({ change }) => change)).toEqual([named('mummi')]);
  });

  it('has nothing new to save and nobody to tell when a change changes nothing', () => {
    const open = openDocument(map, later);
    const listener = vi.fn();
    open.subscribe(listener);
    expect(open.run(named('äiti'))).toBe(false);
    expect(open.getState().map).toBe(map);
    expect(listener).not.toHaveBeenCalled();
  });

  it('tells its listeners once for each change, undo and redo, until they leave', () => {
    const open = openDocument(map, later);
    const listener = vi.fn();
    const leave = open.subscribe(listener);
    open.run(named('a'));
    open.undo();
    open.redo();
    expect(listener).toHaveBeenCalledTimes(3);
    leave();
    open.undo();
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it('says which step was undone or redone, so that it can be announced', () => {
    const open = openDocument(map, later);
    open.run(named('a'));
    expect(open.undo()?.change).toEqual(named('a'));
    expect(open.redo()?.change).toEqual(named('a'));
  });

  it('forgets what was undone when something new is done', () => {
    const open = openDocument(map, later);
    open.run(named('a'));
    open.undo();
    open.run(named('b'));
    expect(open.redo()).toBeUndefined();
    expect(open.getState().past).toHaveLength(1);
  });

  it('keeps what was undone when what is tried next changes nothing', () => {
    const open = openDocument(map, later);
    open.run(named('a'));
    open.undo();
    open.run(named('äiti'));
    expect(open.redo()?.change).toEqual(named('a'));
  });
});

describe('Typing in a field', () => {
  it('is one step, from the map before the first letter to the last letter', () => {
    const open = openDocument(map, later);
    for (const name of ['m', 'mu', 'mum']) open.run(named(name), 'name');
    expect(open.getState().past).toHaveLength(1);
    expect(open.getState().revision).toBe(3);
    expect(open.undo()?.change).toEqual(named('mum'));
    expect(open.getState().map).toBe(map);
    open.redo();
    expect(open.getState().map.versions[0].people[0]?.name).toBe('mum');
  });

  it('is a step of its own again after the field was left or typing paused', () => {
    const open = openDocument(map, later);
    open.run(named('m'), 'name');
    open.settle();
    open.run(named('mu'), 'name');
    expect(open.getState().past).toHaveLength(2);
  });

  it('does not join what is typed in another field, or done in between', () => {
    const open = openDocument(map, later);
    open.run(named('m'), 'name');
    open.run({ verb: 'renameMap', title: 'K' }, 'title');
    open.run(named('mu'), 'name');
    open.run({ verb: 'renameMap', title: 'Ko' });
    open.run(named('mum'), 'name');
    expect(open.getState().past).toHaveLength(5);
  });

  it('does not join a step that was undone or redone', () => {
    const open = openDocument(map, later);
    open.run(named('m'), 'name');
    open.undo();
    open.redo();
    open.run(named('mu'), 'name');
    expect(open.getState().past).toHaveLength(2);
  });

  it('begins a new step when typing has rested for a second', () => {
    let time = Date.parse('2026-11-22T08:00:00.000Z');
    const open = openDocument(map, () => new Date(time));
    open.run(named('m'), 'name');
    time += 999;
    open.run(named('mu'), 'name');
    expect(open.getState().past).toHaveLength(1);
    time += 1000;
    open.run(named('mum'), 'name');
    expect(open.getState().past).toHaveLength(2);
  });
});
