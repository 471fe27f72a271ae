import { describe, expect, it } from 'vitest';
import { aMap } from '../../makers';
import { aKeptDevice, copiedBy, emptied, settled, told, withoutOtherTabs } from './a-device';
import { aDevice, aDoor, aName, aShelf, often, retitle, saved, titles } from './a-shelf';

withoutOtherTabs();

const nothingMissing = { missing: 0 };

describe('a map that is saved', () => {
  it('is copied to the second place, and then tells when', async () => {
    const device = aDevice();
    const open = await (await aShelf(aName(), { device })).add(aMap());
    await saved(open);
    await copiedBy(open);
    expect(open.saveState.getState()).toEqual({ state: 'saved', copiedAt: expect.any(Date) });
    retitle(open, 'Uusi');
    expect(open.saveState.getState()).toEqual({ state: 'saving', copiedAt: expect.any(Date) });
  });

  it('is saved although the second place fails or does not answer, and is copied once it does', async () => {
    for (const failure of [new DOMException('no room', 'QuotaExceededError'), 'hang'] as const) {
      const device = aDevice();
      const shelf = await aShelf(aName(), { device, patience: 200 });
      device.directory.fail('write', failure);
      const open = await shelf.add(aMap());
      await saved(open);
      expect(open.saveState.getState()).toEqual({ state: 'saved' });
      device.directory.fail('write', undefined);
      await copiedBy(open);
    }
  });

  it('leaves nothing in the second place that could be read', async () => {
    const { device } = await aKeptDevice('Salainen otsikko');
    const text = [...device.directory.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join();
    expect(text).not.toContain('Salainen');
    expect(text).not.toContain('versions');
  });

  it('is gone from the second place too when it has been forgotten', async () => {
    const { name, device, maps } = await aKeptDevice('Pois', 'Jää');
    const shelf = await aShelf(name, { device });
    await shelf.removeForGood(maps[0].id);
    await settled(device);
    const files = [...device.directory.files.keys()];
    expect(files.filter((file) => file.includes(maps[0].id))).toEqual([]);
    expect(files.filter((file) => file.includes(maps[1].id)).length).toBeGreaterThan(0);
    await emptied(name);
    const later = await aShelf(name, { device });
    expect({ titles: titles(later), ...told(later) }).toEqual({ titles: ['Jää!'], restored: nothingMissing });
  });
});

describe('when the second place', () => {
  it('has lost everything, nothing is told and all is copied again', async () => {
    const { name, device } = await aKeptDevice('Yksi', 'Toinen');
    device.directory.files.clear();
    expect(told(await aShelf(name, { device }))).toEqual({});
    await settled(device);
    await emptied(name);
    expect(titles(await aShelf(name, { device })).toSorted()).toEqual(['Toinen!', 'Yksi!']);
  });

  it('has a damaged file, it is made anew at the next start', async () => {
    const files = (await aKeptDevice('Yksi')).device.directory.files.size;
    for (let at = 0; at < files; at += 1) {
      const { name, device } = await aKeptDevice('Yksi');
      const file = [...device.directory.files.keys()][at] ?? '';
      device.directory.files.set(file, new Uint8Array(100));
      expect(told(await aShelf(name, { device }))).toEqual({});
      await settled(device);
      await emptied(name);
      const later = await aShelf(name, { device });
      expect({ file, titles: titles(later), ...told(later) }).toEqual({
        file,
        titles: ['Yksi!'],
        restored: nothingMissing,
      });
    }
  });

  it('has the files of two maps in each other’s place, neither opens as the other, and that they are missing is said', async () => {
    const { name, device, maps } = await aKeptDevice('Yksi', 'Toinen');
    const { files } = device.directory;
    const [one, other] = [maps[0].id, maps[1].id];
    const exchanged = [...files].map(([file, bytes]) => {
      const from = file.includes(one) ? one : other;
      return [file.replace(from, from === one ? other : one), bytes] as const;
    });
    files.clear();
    for (const [file, bytes] of exchanged) files.set(file, bytes);
    await emptied(name);
    const shelf = await aShelf(name, { device });
    expect({ titles: titles(shelf), ...told(shelf) }).toEqual({
      titles: [],
      problem: 'mapsMissing',
      restored: nothingMissing,
    });
    for (const { id } of maps) expect(await shelf.open(id)).toMatchObject({ ok: false });
  });

  it('has its list of maps from before, the newer one of the other place counts, and is copied', async () => {
    const { name, device, maps } = await aKeptDevice('Poistettava', 'Jää');
    const { files } = device.directory;
    const before = new Map(files);
    const shelf = await aShelf(name, { device });
    await (await shelf.add(aMap({ title: 'Lisätty' }))).close();
    await shelf.removeForGood(maps[0].id);
    await settled(device);
    for (const [file, bytes] of before) if (!file.startsWith('map-')) files.set(file, bytes);
    const later = await aShelf(name, { device });
    expect({ titles: titles(later).toSorted(), ...told(later) }).toEqual({ titles: ['Jää!', 'Lisätty'] });
    await settled(device);
    await emptied(name);
    expect(titles(await aShelf(name, { device })).toSorted()).toEqual(['Jää!', 'Lisätty']);
  });

  it('is taken into use on a device that has had none, all maps are copied', async () => {
    const name = aName();
    await (await (await aShelf(name)).add(aMap({ title: 'Vanha' }))).close();
    const device = aDevice();
    await aShelf(name, { device });
    await settled(device);
    await emptied(name);
    expect(titles(await aShelf(name, { device }))).toEqual(['Vanha']);
  });

  it('does not answer while the first is empty, no vault is made; when it answers, everything is there', async () => {
    const { name, device } = await aKeptDevice('Kartta');
    await emptied(name);
    device.directory.fail('root', new DOMException('busy', 'InvalidStateError'));
    const { door } = aDoor(name, { device });
    await expect.poll(door.getState).toEqual({ state: 'failed', problem: 'failed' });
    device.directory.fail('root', undefined);
    await expect.poll(() => door.getState().state, often).toBe('open');
    expect(titles(await aShelf(name, { device }))).toEqual(['Kartta!']);
  });
});

describe('when both places are damaged', () => {
  it('a device that has kept maps says that they are gone until one is kept again', async () => {
    const { name, device } = await aKeptDevice('Kartta');
    await emptied(name);
    device.directory.files.clear();
    for (const _ of [1, 2]) {
      const shelf = await aShelf(name, { device });
      expect(shelf.maps.getState()).toMatchObject({ health: 'ready', problem: 'allMissing', entries: [] });
    }
    const shelf = await aShelf(name, { device });
    await (await shelf.add(aMap({ title: 'Uusi' }))).close();
    expect({ titles: titles(shelf), ...told(shelf) }).toEqual({ titles: ['Uusi'] });
    const later = await aShelf(name, { device });
    expect({ titles: titles(later), ...told(later) }).toEqual({ titles: ['Uusi'] });
  });

  it('but only one map is in neither, the others are there and one is told to be missing', async () => {
    const { name, device, maps } = await aKeptDevice('Poissa', 'Tallella');
    await emptied(name);
    for (const file of [...device.directory.files.keys()]) {
      if (file.includes(maps[0].id)) device.directory.files.delete(file);
    }
    const shelf = await aShelf(name, { device });
    expect({ titles: titles(shelf), problem: shelf.maps.getState().problem }).toEqual({
      titles: ['Tallella!'],
      problem: 'mapsMissing',
    });
  });
});

it('a first start tells nothing', async () => {
  expect((await aShelf(aName(), { device: aDevice() })).maps.getState()).toEqual({
    health: 'ready',
    entries: [],
    removed: [],
  });
});
