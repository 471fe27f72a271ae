import { describe, expect, it } from 'vitest';
import { templateFrame } from '../../../src/model/frames';
import type { TemplateId } from '../../../src/model/ids';
import { ownTemplate } from '../../../src/model/own-template';
import { aMap } from '../../makers';
import { aKeptDevice, backTo, emptied, garbled, keptNow, settled, told, withoutOtherTabs } from './a-device';
import { aDevice, aName, aShelf, retitle, saved, titles } from './a-shelf';

withoutOtherTabs();

const nothingMissing = { missing: 0 };

describe('when the first place', () => {
  it('is found empty, everything is put back and told once; the next start is as any other', async () => {
    const { name, device, maps } = await aKeptDevice('Yksi', 'Toinen');
    await emptied(name);
    const shelf = await aShelf(name, { device });
    expect(titles(shelf).toSorted()).toEqual(['Toinen!', 'Yksi!']);
    expect(told(shelf)).toEqual({ restored: nothingMissing });
    for (const { id } of maps) expect(await shelf.read(id)).toMatchObject({ ok: true });
    const next = await aShelf(name, { device });
    expect({ count: titles(next).length, ...told(next) }).toEqual({ count: 2 });
  });

  it('has gone back in time, the newer copies are put in place, and what was forgotten stays forgotten', async () => {
    const { name, device, maps } = await aKeptDevice('Muuttuva', 'Unohtuva');
    const before = await keptNow(name);
    const shelf = await aShelf(name, { device });
    await shelf.rename(maps[0].id, 'Muuttui');
    await (await shelf.add(aMap({ title: 'Lisätty' }))).close();
    await shelf.removeForGood(maps[1].id);
    await settled(device);
    await backTo(name, before);
    const later = await aShelf(name, { device });
    expect(titles(later).toSorted()).toEqual(['Lisätty', 'Muuttui']);
    expect(told(later)).toEqual({ restored: nothingMissing });
    expect(told(await aShelf(name, { device }))).toEqual({});
  });

  it('has only its list of maps from before, the newer one of the second place counts, which is told', async () => {
    const { name, device, maps } = await aKeptDevice('Muuttuva', 'Unohtuva');
    const isList = ([key]: readonly [IDBValidKey, unknown]) => Array.isArray(key) && key[0] === 'manifest';
    const before = await keptNow(name);
    const shelf = await aShelf(name, { device });
    await shelf.rename(maps[0].id, 'Muuttui');
    await (await shelf.add(aMap({ title: 'Lisätty' }))).close();
    await shelf.removeForGood(maps[1].id);
    await settled(device);
    const now = await keptNow(name);
    const values = [...now.values.filter((one) => !isList(one)), ...before.values.filter(isList)];
    const pieces = [...now.pieces.filter((one) => !isList(one)), ...before.pieces.filter(isList)];
    await backTo(name, { values, pieces });
    const later = await aShelf(name, { device });
    expect(titles(later).toSorted()).toEqual(['Lisätty', 'Muuttui']);
    expect(told(later)).toEqual({ restored: nothingMissing });
    expect(told(await aShelf(name, { device }))).toEqual({});
  });

  it.each(['entry', 'record', 'manifest', 'header'])('has a damaged %s, nothing is missing', async (kind) => {
    const { name, device, maps } = await aKeptDevice('Yksi', 'Toinen');
    await garbled(name, ([found]) => found === kind);
    const shelf = await aShelf(name, { device });
    expect(titles(shelf).toSorted()).toEqual(['Toinen!', 'Yksi!']);
    for (const { id } of maps) expect(await shelf.read(id)).toMatchObject({ ok: true });
    expect(shelf.maps.getState().problem).toBeUndefined();
    const next = await aShelf(name, { device });
    for (const { id } of maps) expect(await next.read(id)).toMatchObject({ ok: true });
    expect(told(next)).toEqual({});
  });

  it('loses its templates, they are put back', async () => {
    const [name, device] = [aName(), aDevice()];
    const shelf = await aShelf(name, { device });
    await shelf.keepTemplate(ownTemplate('oma' as TemplateId, 'Oma', templateFrame('fourAreas')));
    await (await shelf.add(aMap())).close();
    await settled(device);
    await emptied(name);
    expect((await aShelf(name, { device })).templates.getState()).toMatchObject([{ name: 'Oma' }]);
  });

  it('and the copies have both missed the last changes, it is told how many', async () => {
    const { name, device, maps } = await aKeptDevice('Kartta');
    const { files } = device.directory;
    const before = new Map(files);
    const shelf = await aShelf(name, { device });
    for (const title of ['1', '2', '3']) await shelf.rename(maps[0].id, title);
    await settled(device);
    files.clear();
    for (const [file, bytes] of before) files.set(file, bytes);
    await emptied(name);
    const later = await aShelf(name, { device });
    expect({ titles: titles(later), ...told(later) }).toEqual({ titles: ['Kartta!'], restored: { missing: 3 } });
    expect(told(await aShelf(name, { device }))).toEqual({});
  });

  it('has a record that does not open and the copy is older, that one is taken, which is told once', async () => {
    const { name, device, maps } = await aKeptDevice('Kartta');
    const { files } = device.directory;
    const before = new Map(files);
    const shelf = await aShelf(name, { device });
    await shelf.rename(maps[0].id, 'Uusi');
    const open = await shelf.open(maps[0].id);
    if (open.ok) await open.value.close();
    await settled(device);
    files.clear();
    for (const [file, bytes] of before) files.set(file, bytes);
    await garbled(name, ([kind]) => kind === 'record' || kind === 'points');
    const later = await aShelf(name, { device });
    const read = await later.read(maps[0].id);
    expect({ title: read.ok && read.value.title, ...told(later) }).toEqual({
      title: 'Kartta!',
      restored: { missing: 1 },
    });
    const next = await aShelf(name, { device });
    expect({ titles: titles(next), ...told(next) }).toEqual({ titles: ['Kartta!'] });
  });

  it('is cleared away under an open page, maps that are not open are put back too', async () => {
    const { name, device } = await aKeptDevice('Suljettu');
    const shelf = await aShelf(name, { device });
    const open = await shelf.add(aMap({ title: 'Auki' }));
    await saved(open);
    await emptied(name);
    retitle(open, 'Muuttunut');
    await saved(open);
    const later = await aShelf(name, { device });
    expect(titles(later).toSorted()).toEqual(['Muuttunut', 'Suljettu!']);
    expect(told(later)).toEqual({});
  });
});
