import { act, screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import type { MapCanvas } from '../../../src/canvas/map-canvas';
import type { NoteId } from '../../../src/model/ids';
import type { Note } from '../../../src/model/network-map';
import type { Scene } from '../../../src/scene/scene';
import { useVersion } from '../../../src/ui/map/map-room';
import { NotesOverlay } from '../../../src/ui/map/notes-overlay';
import { aVersion } from '../../makers';
import { renderInRoom } from '../view/a-room';

const canvas = {
  view: () => ({ pan: { x: 5, y: 7 }, zoom: 2 }),
  windowDot: () => ({ x: 0, y: 0 }),
  bringIntoView: () => undefined,
  spaceMoved: () => false,
} as unknown as MapCanvas;

const note = (id: string, kind: Note['kind'], text: string): Note => ({
  id: id as NoteId,
  kind,
  text,
  at: { angle: 0, distance: 1 },
});
const notes = [note('worry', 'worries', 'vuokra'), note('own', 'free', 'soita'), note('goal', 'goal', 'oma asunto')];

/** The overlay over a drawing where every note is 100 × 50 pixels. */
function Overlay() {
  const drawn = useVersion().notes.map(({ id }) => ({ id, at: { x: 0, y: 0 }, width: 100, height: 50 }));
  return <NotesOverlay canvas={canvas} scene={{ notes: drawn } as unknown as Scene} handle={createRef()} />;
}

async function overlay(written: readonly Note[] = notes) {
  const room = await renderInRoom(aVersion({ notes: written }), <Overlay />);
  const options = () => screen.queryAllByRole('option').map((option) => option.getAttribute('aria-label'));
  const focusOn = (name: string) => act(() => screen.getByRole('option', { name }).focus());
  const focused = () => document.activeElement?.getAttribute('aria-label');
  return { ...room, options, focusOn, focused };
}

describe('Notes on the map', () => {
  it('are a list of their own, which is only there when there are notes', async () => {
    const { options } = await overlay();
    expect(within(screen.getByRole('listbox', { name: 'Laput kartalla' })).getAllByRole('option')).toHaveLength(3);
    expect(options()).toEqual(['Lappu. soita', 'Lappu. mihin pyrin. oma asunto', 'Lappu. mikä huolettaa. vuokra']);
  });

  it('without notes there is no list', async () => {
    await overlay([]);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('are one stop of the keyboard, walked with arrows, Home and End', async () => {
    const { user, focused } = await overlay();
    await user.tab();
    expect(focused()).toBe('Lappu. soita');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Lappu. mikä huolettaa. vuokra');
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe('Lappu. mihin pyrin. oma asunto');
    await user.keyboard('{Home}{End}');
    expect(focused()).toBe('Lappu. mikä huolettaa. vuokra');
    expect(screen.getAllByRole('option').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('are chosen, opened, written and moved with the keyboard', async () => {
    const { user, focusOn, session, document: map } = await overlay();
    focusOn('Lappu. soita');
    await user.keyboard(' ');
    expect(session.getState().chosen).toEqual({ kind: 'note', id: 'own' });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(session.getState()).toMatchObject({ chosen: { kind: 'note', id: 'goal' }, panelCalls: 1 });
    await user.keyboard('{F2}');
    expect(session.getState().naming).toEqual({ what: 'note', id: 'goal' });
    await user.keyboard('{Control>}{ArrowLeft}{/Control}');
    const moved = map.getState().map.versions[0].notes.find(({ id }) => id === 'goal');
    expect(moved?.at.distance).toBeCloseTo(0.9);
  });

  it('are removed with Delete, and the next one has the keyboard', async () => {
    const { user, focusOn, options, session } = await overlay();
    focusOn('Lappu. mihin pyrin. oma asunto');
    await user.keyboard('{Delete}');
    expect(options()).toEqual(['Lappu. soita', 'Lappu. mikä huolettaa. vuokra']);
    expect(screen.getByRole('option', { name: 'Lappu. mikä huolettaa. vuokra' }).tabIndex).toBe(0);
    expect(session.getState().said).toMatchObject({ text: 'Lappu poistettu.', undo: true });
  });

  it('a click of a screen reader chooses, as a tap does', async () => {
    const { user, session } = await overlay();
    await user.click(screen.getByRole('option', { name: 'Lappu. soita' }));
    expect(session.getState().chosen).toEqual({ kind: 'note', id: 'own' });
  });
});
