import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aNote, aVersion } from '../../makers';
import { aPanel } from './a-panel';

const note = aNote({ text: 'soita' });
const version = aVersion({ notes: [note] });

it('A note is written and said to be about something in its panel', async () => {
  const { user, now, steps } = await aPanel(version, { kind: 'note', id: note.id });
  expect(screen.getByRole('heading', { name: 'Lappu' })).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Teksti' }), ' mummille');
  await user.click(screen.getByRole('radio', { name: 'mikä tukee' }));
  expect(now().notes[0]).toMatchObject({ text: 'soita mummille', kind: 'supports' });
  expect(steps()).toBe(2);
});

it('A note is removed without asking, and taken back', async () => {
  const { user, now } = await aPanel(version, { kind: 'note', id: note.id });
  await user.click(screen.getByRole('button', { name: 'Poista' }));
  expect(now().notes).toEqual([]);
  expect(screen.getByText('Lappu poistettu.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Kumoa' }));
  expect(now().notes).toEqual([note]);
});
