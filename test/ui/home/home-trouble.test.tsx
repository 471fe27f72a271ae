import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LiveRegions } from '../../../src/ui/announcing/live-regions';
import { HomeTrouble } from '../../../src/ui/home/home-trouble';
import { useRestoredSaid } from '../../../src/ui/home/use-restored-said';
import type { Shelf } from '../../../src/ui/shelf';
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
  const trouble = { health: 'ready', problem: 'allMissing', restored: undefined, notDone: undefined } as const;
  await renderIn('fi', <HomeTrouble {...trouble} onClose={nothing} />);
  expect(screen.getByRole('note').textContent).toMatch(/^Tällä laitteella on ollut karttoja/);
});

function Restored({ shelf }: { readonly shelf: Shelf }) {
  useRestoredSaid(shelf);
  const { restored } = shelf.maps.getState();
  return (
    <>
      <HomeTrouble health="ready" problem={undefined} restored={restored} notDone={undefined} onClose={nothing} />
      <LiveRegions />
    </>
  );
}
