import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { NetworkMap } from '../../../src/model/network-map';
import { EarlierDialog } from '../../../src/ui/past/earlier-dialog';
import type { Shelf } from '../../../src/ui/shelf';
import { aMap, aPerson, aVersion } from '../../makers';
import { memoryShelf } from '../home/memory-shelf';
import { renderIn } from '../home/render-in';

const [mother, cousin] = [aPerson({ name: 'äiti' }), aPerson({ name: 'serkku' })];
const withPeople = (map: NetworkMap, people: readonly (typeof mother)[]): NetworkMap => ({
  ...map,
  versions: [{ ...map.versions[0], people }],
});
const now = aMap({ title: 'Kartta', versions: [aVersion({ people: [cousin] })] });
const earlier = { 1: withPeople(now, []), 2: withPeople(now, [mother, cousin]) } as const;

/** A shelf with two earlier saves of one map, of which the older one can be made not to open. */
function shelfWithPast({ isDamaged = false } = {}): Shelf {
  return {
    ...memoryShelf([now]),
    restorePoints: () =>
      Promise.resolve([
        { number: 2, at: new Date().toISOString(), people: 2 },
        { number: 1, at: '2026-01-05T10:00:00.000Z', people: 0 },
      ]),
    readRestorePoint: (_, point) =>
      Promise.resolve(
        isDamaged && point === 1
          ? { ok: false, problem: 'missing' }
          : { ok: true, value: point === 1 ? earlier[1] : earlier[2] },
      ),
  };
}

async function dialog(shelf: Shelf) {
  const spies = { onCopy: vi.fn(), onGoBack: vi.fn(), onClose: vi.fn() };
  const user = await renderIn('fi', <EarlierDialog shelf={shelf} map={now} {...spies} />);
  await screen.findByRole('dialog', { name: 'Aiemmat tallennukset' });
  return { user, ...spies };
}

describe('Aiemmat tallennukset', () => {
  it('are listed with when and how many people, the newest one chosen and under the keyboard', async () => {
    await dialog(shelfWithPast());
    const times = await screen.findAllByRole('radio');
    expect(times.map((time) => time.closest('label')?.textContent)).toEqual([
      expect.stringMatching(/^tänään klo \d+\.\d\d2 ihmistä$/u),
      expect.stringMatching(/^5\. tammikuuta(?: 2026)? klo \d+\.\d\dei ihmisiä vielä$/u),
    ]);
    await vi.waitUntil(() => document.activeElement === times[0]);
  });

  it('tell who would come back and who would be gone', async () => {
    const { user } = await dialog(shelfWithPast());
    expect(await screen.findByText('Tulisi takaisin: äiti.')).toBeTruthy();
    await user.keyboard('{ArrowDown}');
    expect(await screen.findByText('Jäisi pois: serkku.')).toBeTruthy();
    expect(screen.queryByText(/^Tulisi takaisin/u)).toBeNull();
  });

  it('are gone back to as they were chosen', async () => {
    const { user, onGoBack, onClose } = await dialog(shelfWithPast());
    await user.click(await screen.findByRole('radio', { name: /tammikuuta/u }));
    await screen.findByText('Jäisi pois: serkku.');
    await user.click(screen.getByRole('button', { name: 'Palaa tähän' }));
    expect(onGoBack).toHaveBeenCalledWith({ verb: 'goBack', at: '2026-01-05T10:00:00.000Z', to: earlier[1] });
    expect(onClose).toHaveBeenCalled();
  });

  it('that do not open are told of, and cannot be gone back to', async () => {
    const { user } = await dialog(shelfWithPast({ isDamaged: true }));
    await user.click(await screen.findByRole('radio', { name: /tammikuuta/u }));
    expect(await screen.findByText('Tätä tallennusta ei saatu auki. Valitse toinen.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Palaa tähän' })).toHaveProperty('disabled', true);
  });

  it('when there are none yet, it is said how they come about', async () => {
    await dialog(memoryShelf([now]));
    await waitFor(() => expect(screen.getByText(/Niitä syntyy, kun karttaa muutetaan\.$/u)).toBeTruthy());
    expect(screen.queryByRole('button', { name: 'Palaa tähän' })).toBeNull();
  });
});
