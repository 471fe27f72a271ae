import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RemovedDialog } from '../../../src/ui/past/removed-dialog';
import { aMap } from '../../makers';
import { memoryShelf } from '../home/memory-shelf';
import { renderIn } from '../home/render-in';

async function removedMaps(...titles: readonly string[]) {
  const maps = titles.map((title) => aMap({ title }));
  const shelf = memoryShelf(maps);
  for (const { id } of maps) await shelf.remove(id);
  const user = await renderIn('fi', <RemovedDialog shelf={shelf} onClose={() => undefined} />);
  await screen.findByRole('dialog', { name: 'Poistetut' });
  return { shelf, user };
}

const rows = () => screen.queryAllByRole('listitem');

describe('Poistetut', () => {
  it('tells when each map was removed, and until when it is kept at least', async () => {
    await removedMaps('Syksy');
    expect(
      within(rows()[0] as HTMLElement).getByText(/^Poistettu .* klo .*\. Säilyy ainakin 27\. marraskuuta asti\.$/u),
    );
  });

  it('puts a map back, says so and keeps the focus', async () => {
    const { shelf, user } = await removedMaps('Syksy', 'Kevät');
    await user.click(screen.getByRole('button', { name: 'Palauta: Syksy' }));
    const said = await screen.findByText('Kartta palautettu: Syksy.');
    await waitFor(() => expect(document.activeElement).toBe(said));
    expect(rows()).toHaveLength(1);
    expect(shelf.maps.getState().entries.map(({ title }) => title)).toEqual(['Syksy']);
  });

  it('asks before a map is dropped for good, and drops nothing when it is not answered', async () => {
    const { shelf, user } = await removedMaps('Syksy');
    await user.click(screen.getByRole('button', { name: 'Poista pysyvästi: Syksy' }));
    const question = await screen.findByRole('alertdialog', { name: 'Poistetaanko kartta pysyvästi?' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Peru'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(question.isConnected).toBe(false));
    expect(shelf.maps.getState().removed).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Poista pysyvästi: Syksy' }));
    const again = within(await screen.findByRole('alertdialog'));
    await user.click(again.getByRole('button', { name: 'Poista pysyvästi' }));
    expect(await screen.findByText('Kartta on poistettu tältä laitteelta ohjelmasta: Syksy.')).toBeTruthy();
    expect(shelf.maps.getState().removed).toEqual([]);
  });
});
