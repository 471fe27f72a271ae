import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { MapCanvas } from '../../../src/canvas/map-canvas';
import type { TieEnd } from '../../../src/model/tie';
import type { Scene } from '../../../src/scene/scene';
import { helpRows } from '../../../src/ui/help/help-rows';
import { letterCommand, letterKeys } from '../../../src/ui/keys/letter-keys';
import { useOverlayKeys } from '../../../src/ui/keys/use-overlay-keys';
import { type Settings, SettingsContext, usualSettings } from '../../../src/ui/settings';
import { aPerson, aTie, aVersion } from '../../makers';
import { renderInRoom } from '../view/a-room';
import { takenKeys } from './taken-keys';

const [aiti, mummi] = ['äiti', 'mummi'].map((name) => aPerson({ id: name, name }));
if (!aiti || !mummi) throw new Error('There are two.');
const version = aVersion({ people: [aiti, mummi], ties: [aTie([aiti.id, mummi.id])] });
const tokens = [aiti, mummi].map(({ id }, at) => ({ id, at: { x: at * 100, y: 0 }, radius: 22 }));
const scene = { tokens } as unknown as Scene;
const canvas = { windowDot: () => ({ x: 0, y: 0 }), view: () => ({ zoom: 1 }), spaceMoved: () => false };

/** A list over a map, and around it what else a screen has. */
function Surroundings() {
  const [roving, focus] = useState<TieEnd | undefined>(aiti?.id);
  const keys = useOverlayKeys({
    canvas: canvas as unknown as MapCanvas,
    scene,
    ids: ['centre', ...version.people.map(({ id }) => id)],
    roving: roving ?? 'centre',
    focus,
    alreadyTied: () => undefined,
  });
  return (
    <>
      <input aria-label="kenttä" />
      <button type="button" aria-label="painike" />
      <div role="listbox" aria-label="kartta" data-roving={roving} tabIndex={0} onKeyDown={keys.pressed} />
    </>
  );
}

async function surroundings(letters: boolean) {
  const settings = createStore<Settings>(() => ({ ...usualSettings, letterKeys: letters }));
  const room = await renderInRoom(
    version,
    <SettingsContext value={settings}>
      <Surroundings />
    </SettingsContext>,
  );
  const map = screen.getByRole('listbox', { name: 'kartta' });
  return { ...room, map, elsewhere: [document.body, screen.getByRole('textbox'), screen.getByRole('button')] };
}

const isTaken = (at: Element, init: KeyboardEventInit) => !fireEvent.keyDown(at, { bubbles: true, ...init });
const letters = Object.keys(letterKeys);

describe('Single-letter keys', () => {
  it.each(letters)('%s acts on the map and nowhere else', async (key) => {
    const { map, elsewhere, session } = await surroundings(true);
    const before = session.getState();
    for (const place of elsewhere) expect(isTaken(place, { key })).toBe(false);
    expect(session.getState()).toBe(before);
    expect(isTaken(map, { key })).toBe(true);
  });

  it.each(letters)('%s does nothing when letters are off', async (key) => {
    const { map, session } = await surroundings(false);
    const before = session.getState();
    fireEvent.keyDown(map, { key });
    expect(session.getState()).toBe(before);
  });

  it('do nothing while somebody writes with an input method, holds them down, or means another key', async () => {
    const { map, session } = await surroundings(true);
    const before = session.getState();
    expect(isTaken(map, { key: 'n', isComposing: true })).toBe(false);
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey']) {
      expect(isTaken(map, { key: 'n', [modifier]: true })).toBe(false);
    }
    fireEvent.keyDown(map, { key: 'n', repeat: true });
    fireEvent.keyDown(map, { key: 'Delete', repeat: true });
    expect(session.getState()).toBe(before);
    expect(letterCommand({ key: '/', shiftKey: true, ctrlKey: false, metaKey: false, altKey: false })).toBe('find');
    expect(letterCommand({ key: 'N', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false })).toBe('add');
  });

  it('find a name instead when they are off: several in a row are one word', async () => {
    const { map } = await surroundings(false);
    fireEvent.keyDown(map, { key: 'm' });
    expect(map.dataset.roving).toBe('mummi');
    fireEvent.keyDown(map, { key: 'i' });
    expect(map.dataset.roving).toBe('centre');
  });

  it('are all told in the help, with every other key', () => {
    const told = helpRows.flatMap(({ keys = [] }) => keys.flatMap(([, ...ways]) => ways));
    for (const key of letters) expect(told).toContain(key.toUpperCase());
    for (const key of [
      'PageUp',
      'PageDown',
      'Home',
      'End',
      'F2',
      'Enter',
      'Delete',
      'Backspace',
      'Insert',
      'Shift F10',
    ])
      expect(told).toContain(key);
  });

  it('and the other keys are nobody else’s: no screen reader’s, no browser’s', () => {
    const told = helpRows.flatMap(({ keys = [] }) => keys.flatMap(([, ...ways]) => ways));
    for (const [whose, keys] of Object.entries(takenKeys)) {
      expect({ whose, both: told.filter((key) => keys.includes(key)) }).toEqual({ whose, both: [] });
    }
    expect(told.filter((key) => /\bAlt\b/.test(key))).toEqual([]);
  });
});
