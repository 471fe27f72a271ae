import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { SaveStatus } from '../../../src/ui/map/save-status';
import type { SaveState } from '../../../src/ui/shelf';
import { renderIn } from '../home/render-in';

const copiedAt = new Date(2026, 4, 1, 12, 31);

it.each([
  ['fi', 'Tallennettu', 'Varakopio klo 12.31'],
  ['sv', 'Sparad', 'Reservkopia kl. 12:31'],
  ['en', 'Saved', 'Backup copy at 12:31 PM'],
] as const)('in %s the status of saving is described by the time of the copy', async (language, saved, copied) => {
  await renderIn(language, <SaveStatus saveState={createStore<SaveState>(() => ({ state: 'saved', copiedAt }))} />);
  expect(screen.getByRole('status').textContent).toBe(saved);
  expect(screen.getByRole('status').getAttribute('aria-description')).toBe(copied);
  expect(screen.getByTitle(copied).textContent).toBe(saved);
});

it('nothing is said of copies where there is none', async () => {
  await renderIn('fi', <SaveStatus saveState={createStore<SaveState>(() => ({ state: 'saved' }))} />);
  expect(screen.getByRole('status').hasAttribute('aria-description')).toBe(false);
});
