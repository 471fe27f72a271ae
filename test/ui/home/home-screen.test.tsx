import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../src/i18n/words';
import type { NetworkMap } from '../../../src/model/network-map';
import { HomeScreen } from '../../../src/ui/home/home-screen';
import type { OpenMap, Shelf } from '../../../src/ui/shelf';
import { aMap, aPerson, aVersion } from '../../makers';
import { memoryShelf } from './memory-shelf';
import { renderIn } from './render-in';

const older = aMap({ title: 'Minun ihmiset', updatedAt: '2026-11-01T10:00:00.000Z' });
const newer = aMap({
  title: 'Perjantai',
  updatedAt: '2026-11-20T10:00:00.000Z',
  versions: [aVersion({ people: [aPerson()] })],
});

async function home(shelf: Shelf, language: Language = 'fi') {
  const onOpen = vi.fn<(map: OpenMap) => void>();
  const onLanguage = vi.fn<(language: Language) => void>();
  const user = await renderIn(
    language,
    <HomeScreen shelf={shelf} language={language} onLanguage={onLanguage} onOpen={onOpen} />,
  );
  return { user, onOpen, onLanguage };
}

const cards = () => screen.queryAllByRole('listitem');
const opened = (onOpen: {
  readonly mock: { readonly calls: readonly (readonly [OpenMap])[] };
}): NetworkMap | undefined => onOpen.mock.calls[0]?.[0].document.getState().map;
const choose = async (user: Awaited<ReturnType<typeof home>>['user'], title: string, words: string) => {
  await user.click(screen.getByRole('button', { name: `Toiminnot: ${title}` }));
  await user.click(await screen.findByRole('menuitem', { name: words }));
};

describe('the home screen', () => {
  it('shows all maps, the one changed last first', async () => {
    await home(memoryShelf([older, newer]));
    expect(screen.getByRole('heading', { level: 1, name: 'Kartat' })).toBeTruthy();
    expect(cards().map((card) => within(card).getAllByRole('button')[0]?.textContent)).toEqual([
      expect.stringMatching(/^Perjantai.* 1 ihminen$/),
      expect.stringMatching(/^Minun ihmiset.* ei ihmisiä vielä$/),
    ]);
  });

  it('shows the newest of many maps at once, and all of them soon after', async () => {
    const day = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString();
    const many = Array.from({ length: 100 }, (_, at) => aMap({ title: `Kartta ${at}`, updatedAt: day(at) }));
    await home(memoryShelf(many));
    expect(cards().length).toBeLessThan(100);
    expect(cards()[0]?.textContent).toContain('Kartta 99');
    await waitFor(() => expect(cards()).toHaveLength(100));
    expect(cards()[99]?.textContent).toContain('Kartta 0');
  });

  it('calls a map without a title a nameless map', async () => {
    await home(memoryShelf([aMap()]));
    expect(screen.getByRole('button', { name: /^Nimetön kartta/ })).toBeTruthy();
  });

  it('opens a map that is clicked', async () => {
    const { user, onOpen } = await home(memoryShelf([older, newer]));
    await user.click(screen.getByRole('button', { name: /^Perjantai/ }));
    expect(opened(onOpen)).toEqual(newer);
  });

  it('says why a map cannot be opened', async () => {
    const { user, onOpen } = await home(memoryShelf([older], 'openElsewhere'));
    await user.click(screen.getByRole('button', { name: /^Minun ihmiset/ }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Kartta on auki toisessa välilehdessä\./);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('starts a new map at once, with nothing asked', async () => {
    const { user, onOpen } = await home(memoryShelf());
    await user.click(screen.getByRole('button', { name: 'Uusi kartta' }));
    expect(opened(onOpen)?.versions[0].people).toEqual([]);
  });

  it.each([
    ['fi', 'Esimerkkikartta', 'äiti'],
    ['sv', 'Exempelkarta', 'mamma'],
    ['en', 'Example map', 'mum'],
  ] as const)('opens an example in %s', async (language, button, name) => {
    const { user, onOpen } = await home(memoryShelf(), language);
    await user.click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(onOpen).toHaveBeenCalled());
    expect(opened(onOpen)?.versions[0].people.map((person) => person.name)).toContain(name);
  });

  it('finds a map by a part of its title', async () => {
    const { user } = await home(memoryShelf([older, newer]));
    await user.type(screen.getByRole('searchbox', { name: 'Hae karttoja' }), 'IHMI');
    expect(cards()).toHaveLength(1);
    expect(screen.getByText('1 kartta löytyi.')).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), 'x');
    expect(screen.getByText('Ei löytynyt.')).toBeTruthy();
  });

  it('gives a map a new name', async () => {
    const { user } = await home(memoryShelf([older]));
    await choose(user, 'Minun ihmiset', 'Nimeä uudelleen');
    const field = await screen.findByRole('textbox', { name: 'Kartan nimi' });
    await user.clear(field);
    await user.type(field, 'Meidän väki{Enter}');
    expect(await screen.findByRole('button', { name: /^Meidän väki/ })).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('makes a copy of a map', async () => {
    const { user } = await home(memoryShelf([older]));
    await choose(user, 'Minun ihmiset', 'Tee kopio');
    expect(await screen.findByRole('button', { name: /^Minun ihmiset \(kopio\)/ })).toBeTruthy();
    expect(cards()).toHaveLength(2);
  });

  it.each(['Kumoa', 'Control+Z'])('removes a map without asking, and takes it back with %s', async (undo) => {
    const { user } = await home(memoryShelf([older, newer]));
    await choose(user, 'Perjantai', 'Poista');
    expect(await screen.findByText('Kartta poistettu: Perjantai.')).toBeTruthy();
    expect(cards()).toHaveLength(1);
    if (undo === 'Kumoa') await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    else await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(cards()).toHaveLength(2));
    expect(screen.queryByText(/^Kartta poistettu/)).toBeNull();
  });

  it('reminds of a map 90 days after its last change, and only of that', async () => {
    const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60_000).toISOString();
    const [due, fresh] = [aMap({ title: 'Vanha', updatedAt: daysAgo(91) }), aMap({ updatedAt: daysAgo(80) })];
    await home(memoryShelf([due, fresh]));
    expect(cards().map((card) => card.textContent?.includes('Voi jo viedä ja poistaa'))).toEqual([false, true]);
  });

  it('reminds when one has chosen, or not at all', async () => {
    const { user } = await home(memoryShelf([aMap({ title: 'Kartta', updatedAt: new Date().toISOString() })]));
    const reminder = 'Voi jo viedä ja poistaa';
    await choose(user, 'Kartta', 'Milloin voi poistaa?');
    expect(await screen.findByRole('radio', { name: '90 päivää viimeisestä muutoksesta', checked: true })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Tiettynä päivänä' }));
    fireEvent.change(screen.getByLabelText('Päivä'), { target: { value: '2026-01-31' } });
    expect(screen.getByText('Muistutus: 31. tammikuuta 2026')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    expect(await screen.findByText(reminder)).toBeTruthy();
    await choose(user, 'Kartta', 'Milloin voi poistaa?');
    await user.click(await screen.findByRole('radio', { name: 'Ei muistutusta' }));
    await user.click(screen.getByRole('button', { name: 'Tallenna' }));
    await waitFor(() => expect(screen.queryByText(reminder)).toBeNull());
  });

  it('tells what to do when the browser keeps nothing', async () => {
    const shelf = memoryShelf([older]);
    shelf.maps.setState({ health: 'memoryOnly', problem: 'unavailable' });
    await home(shelf);
    expect(screen.getByText(/Vie kartta tiedostoon, jos haluat säilyttää sen\.$/)).toBeTruthy();
  });

  it('offers the languages and easy Finnish by their own names', async () => {
    const { user, onLanguage } = await home(memoryShelf());
    expect(screen.getByRole('button', { name: 'Suomi' }).getAttribute('aria-pressed')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Svenska' }));
    await user.click(screen.getByRole('button', { name: 'Selkosuomi' }));
    expect(onLanguage.mock.calls).toEqual([['sv'], ['fi-x-selko']]);
  });
});
