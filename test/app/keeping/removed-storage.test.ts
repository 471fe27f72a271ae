import { expect, it, vi } from 'vitest';
import { aMap } from '../../makers';
import { emptied, settled } from './a-device';
import { aDevice, aName, aShelf, type Device, often, retitle, saved, titles } from './a-shelf';

/** As the browser does it for whoever clears its data: the database, the files and the counter. */
async function cleared(name: string, device: Device): Promise<void> {
  await settled(device);
  // First, so that nothing is put back from there meanwhile.
  device.directory.files.clear();
  device.counter.write(0);
  await emptied(name);
}

async function aClearedPage({ beats }: { readonly beats: boolean }) {
  const [name, device] = [aName(), aDevice()];
  const shelf = await aShelf(name, { device, ...(beats && { heartbeat: 20 }) });
  for (const title of ['Puuttuva', 'Toinen puuttuva']) await (await shelf.add(aMap({ title }))).close();
  const open = await shelf.add(aMap({ title: 'Avoinna' }));
  await saved(open);
  await cleared(name, device);
  return { name, device, shelf, open };
}

const missing = ['Puuttuva', 'Toinen puuttuva'];

it('what the browser removes under the open page is noticed by itself: the open map is stored again, the others are named', async () => {
  const { name, device, shelf, open } = await aClearedPage({ beats: true });
  await vi.waitUntil(() => open.saveState.getState().storedAgain !== undefined, often);
  expect(open.saveState.getState().storedAgain).toEqual({ missing });
  await vi.waitUntil(() => shelf.maps.getState().problem !== undefined, often);
  expect(shelf.maps.getState()).toMatchObject({ problem: 'mapsMissing', missing });
  await saved(open);
  const later = await aShelf(name, { device });
  expect([titles(later), later.maps.getState().problem]).toEqual([['Avoinna'], 'mapsMissing']);
});

it('and at the next save at the latest', async () => {
  const { name, device, open } = await aClearedPage({ beats: false });
  retitle(open, 'Avoinna yhä');
  await vi.waitUntil(() => open.saveState.getState().storedAgain !== undefined, often);
  await saved(open);
  expect(open.saveState.getState().storedAgain).toEqual({ missing });
  expect(titles(await aShelf(name, { device }))).toEqual(['Avoinna yhä']);
});

it('when no map is open, the next start says that maps are missing too', async () => {
  const [name, device] = [aName(), aDevice()];
  const shelf = await aShelf(name, { device, heartbeat: 20 });
  await (await shelf.add(aMap({ title: 'Puuttuva' }))).close();
  await cleared(name, device);
  await vi.waitUntil(() => shelf.maps.getState().missing !== undefined, often);
  expect(shelf.maps.getState()).toMatchObject({ problem: 'mapsMissing', missing: ['Puuttuva'], entries: [] });
  expect((await aShelf(name, { device })).maps.getState().problem).toBe('mapsMissing');
});
