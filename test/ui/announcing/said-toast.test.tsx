import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { spoken } from '../../../src/ui/announcing/announce';
import { Said } from '../../../src/ui/map/said';
import { renderInRoom } from '../view/a-room';
import { network } from './a-network';

it('What a toast shows is said aloud once: by the change when there is one, otherwise by the toast', async () => {
  const { session } = await renderInRoom(network, <Said />);
  const turns = () => spoken.getState().polite.turn;
  // What other tests have left to be said is said first.
  await aMoment();
  const before = turns();
  const show = (text: string, undo: boolean) =>
    act(async () => {
      session.setState({ said: { text, undo, at: 1 } });
      await aMoment();
    });
  await show('Lappu poistettu.', true);
  expect(screen.getByRole('status').getAttribute('aria-live')).toBe('off');
  expect(turns()).toBe(before);
  await show('2 nimeä kopioitu.', false);
  await waitFor(() => expect(turns()).not.toBe(before));
  expect(spoken.getState().polite).toEqual({ text: '2 nimeä kopioitu.', turn: before + 1 });
});

/** Longer than what is said may wait for more. */
const aMoment = () => new Promise((done) => setTimeout(done, 400));
