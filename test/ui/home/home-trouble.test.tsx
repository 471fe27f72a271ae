import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LiveRegions } from '../../../src/ui/announcing/live-regions';
import { HomeTrouble } from '../../../src/ui/home/home-trouble';
import { useRestoredSaid } from '../../../src/ui/home/use-restored-said';
import type { MapList, Shelf } from '../../../src/ui/shelf';
import { memoryShelf } from './memory-shelf';
import { renderIn } from './render-in';

const nothing = () => undefined;

it.each([
  ['fi', 0, 'Kartat palautettiin varakopiosta, mitään ei puutu.'],
  ['fi', 1, 'Kartat palautettiin varakopiosta, viimeinen muutos puuttuu.'],
  ['fi', 3, 'Kartat palautettiin varakopiosta, 3 viimeistä muutosta puuttuu.'],
  ['sv', 3, 'Kartorna återställdes från en reservkopia. De 3 senaste ändringarna saknas.'],
  ['en', 0, 'The maps were restored from a backup copy. Nothing is missing.'],
] as const)(
  'in %s it is shown and said that maps were put back with %i changes missing',
  async (language, missing, words) => {
    const shelf = memoryShelf();
    shelf.maps.setState({ restored: { missing } });
    await renderIn(language, <Restored shelf={shelf} />);
    expect(screen.getByRole('note').textContent).toBe(words);
    expect(document.getElementById('live-now')?.textContent).toBe(words);
  },
);

it('on a device that has lost all its maps it is said that there have been some', async () => {
  await renderIn('fi', <Trouble list={{ ...none, problem: 'allMissing' }} />);
  expect(screen.getByRole('note').textContent).toMatch(/^Tällä laitteella on ollut karttoja/);
});

it('where maps are missing it is not said that nothing is, however much was put back', async () => {
  const shelf = memoryShelf();
  shelf.maps.setState({ restored: { missing: 0 }, problem: 'mapsMissing' });
  await renderIn('fi', <Restored shelf={shelf} />);
  expect(screen.getByRole('note').textContent).toMatch(/^Osa kartoista puuttuu tältä laitteelta\./);
  expect(document.getElementById('live-now')?.textContent).not.toContain('mitään ei puutu');
});

it.each([
  [
    'fi',
    'Ei tallennettu: Äidin kartta, Nimetön kartta. Muutokset ovat vain muistissa. Avaa kartta ja vie se tiedostoon.',
  ],
  [
    'sv',
    'Inte sparat: Äidin kartta, Namnlös karta. Ändringarna finns bara i minnet. Öppna kartan och exportera den till en fil.',
  ],
  [
    'en',
    'Not saved: Äidin kartta, Untitled map. The changes are only in memory. Open the map and export it to a file.',
  ],
] as const)('in %s maps that were left before they could be saved are named at once', async (language, words) => {
  await renderIn(language, <Trouble list={{ ...none, unsaved: ['Äidin kartta', ' '] }} />);
  expect(screen.getByRole('alert').textContent).toBe(words);
});

const none: MapList = { health: 'ready', entries: [], removed: [] };
const Trouble = ({ list }: { readonly list: MapList }) => (
  <HomeTrouble list={list} notDone={undefined} onClose={nothing} />
);

function Restored({ shelf }: { readonly shelf: Shelf }) {
  useRestoredSaid(shelf);
  return (
    <>
      <Trouble list={shelf.maps.getState()} />
      <LiveRegions />
    </>
  );
}
