import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { headerBytes } from '../../../src/vault/vault-header';
import { aMap } from '../../makers';
import { emptied, keptNow, settled, withoutOtherTabs } from '../keeping/a-device';
import { aDevice, aName, aShelf, saved, titles } from '../keeping/a-shelf';
import { entered, knownDoor, lockedUp, opened, passphrase, stateOf } from './a-door';
import { withFreshSettings } from './fresh-settings';

withoutOtherTabs();
withFreshSettings();

describe('where nothing has ever been kept', () => {
  it('somebody is asked, and nothing is written before the choice is made to its end', async () => {
    const [name, device] = [aName(), aDevice()];
    const keeper = await knownDoor(name, { device });
    expect(stateOf(keeper)).toBe('firstStart');
    const made = await keeper.lockWith(passphrase);
    expect((await keptNow(name)).values).toEqual([]);
    expect(stateOf(await knownDoor(name, { device }))).toBe('firstStart');
    if (made.ok) made.value.enter();
    await opened(keeper);
    expect(stateOf(await knownDoor(name, { device }))).toBe('locked');
  });

  it('the choice of the tab that is faster counts for both', async () => {
    const [name, device] = [aName(), aDevice()];
    const late = await knownDoor(name, { device });
    await lockedUp(name, device);
    late.withoutLock();
    await expect.poll(() => stateOf(late)).toBe('locked');
  });

  it('one-time use writes nothing at all', async () => {
    const [name, device] = [aName(), aDevice()];
    const keeper = await knownDoor(name, { device });
    keeper.oneTime();
    const { shelf, protection } = await opened(keeper);
    const open = await shelf.add(aMap({ title: 'Hetken' }));
    await open.close();
    await protection.lock();
    expect(open.saveState.getState().state).toBe('memoryOnly');
    expect({ keeping: protection.keeping, titles: titles(shelf) }).toEqual({ keeping: 'oneTime', titles: ['Hetken'] });
    expect([...(await keptNow(name)).values, ...device.directory.files.keys()]).toEqual([]);
    expect(device.counter.read()).toBeUndefined();
    expect(stateOf(await knownDoor(name, { device }))).toBe('firstStart');
  });
});

describe('a locked vault', () => {
  it('opens with its passphrase and not with another, and everything is there', async () => {
    const [name, device] = [aName(), aDevice()];
    const { shelf } = await lockedUp(name, device);
    await (await shelf.add(aMap({ title: 'Lukon takana' }))).close();
    expect(await entered(name, device, 'jotain ihan muuta')).toEqual({ reason: 'wrong', wait: 1000 });
    localStorage.removeItem(`${name}-tries`);
    expect(await entered(name, device)).toMatchObject({ protection: { keeping: 'passphrase' } });
    const again = await entered(name, device);
    expect('shelf' in again && titles(again.shelf)).toEqual(['Lukon takana']);
  });

  it('makes wrong tries wait, also after the page is loaded again, and removes nothing', async () => {
    const [name, device] = [aName(), aDevice()];
    const { shelf } = await lockedUp(name, device);
    await (await shelf.add(aMap())).close();
    let time = 1_000_000;
    const waits: number[] = [];
    for (let tries = 0; tries < 8; tries += 1) {
      const keeper = await knownDoor(name, { device, clock: () => time });
      const tried = await keeper.unlock({ passphrase: 'jotain ihan muuta' });
      if (!tried.ok && 'wait' in tried.problem) waits.push(tried.problem.wait / 1000);
      const next = await knownDoor(name, { device, clock: () => time + 500 });
      expect(await next.unlock({ passphrase })).toMatchObject({ ok: false, problem: { reason: 'wrong' } });
      time += (waits.at(-1) ?? 0) * 1000;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30, 30]);
    const keeper = await knownDoor(name, { device, clock: () => time });
    expect(await keeper.unlock({ passphrase })).toEqual({ ok: true, value: undefined });
    expect((await opened(keeper)).shelf.maps.getState().entries).toHaveLength(1);
    expect(keeper.waitLeft()).toBe(0);
  });

  it('opens with the recovery code and takes another passphrase with it; the forgotten one opens no more', async () => {
    const [name, device] = [aName(), aDevice()];
    const { recoveryCode } = await lockedUp(name, device);
    const keeper = await knownDoor(name, { device });
    expect(await keeper.unlock({ recoveryCode: '123-456' }, 'uusi tunnuslause')).toMatchObject({
      problem: { reason: 'mistyped' },
    });
    expect(await keeper.unlock({ recoveryCode }, 'uusi tunnuslause')).toMatchObject({ ok: true });
    expect(await entered(name, device)).toMatchObject({ reason: 'wrong' });
    localStorage.removeItem(`${name}-tries`);
    expect(await entered(name, device, 'uusi tunnuslause')).toMatchObject({ state: 'open' });
  });

  it('is found in the second place when the first is empty, and everything with it', async () => {
    const [name, device] = [aName(), aDevice()];
    const { shelf } = await lockedUp(name, device);
    const open = await shelf.add(aMap({ title: 'Tallella' }));
    await saved(open);
    await settled(device);
    await emptied(name);
    const again = await entered(name, device);
    expect('shelf' in again && titles(again.shelf)).toEqual(['Tallella']);
  });

  it('costs more to guess from the next time on, where the device has become quicker', async () => {
    const [name, device] = [aName(), aDevice()];
    await lockedUp(name, device);
    const passes = async () => {
      const header = (await keptNow(name)).pieces.find(([key]) => Array.isArray(key) && key[0] === 'header');
      return JSON.parse(new TextDecoder().decode(header?.[1] as Uint8Array)).slots[0].passes as number;
    };
    const before = await passes();
    const keeper = await knownDoor(name, { device, guess: 1000 });
    await keeper.unlock({ passphrase });
    await expect.poll(passes).toBeGreaterThan(before);
    expect(await entered(name, device)).toMatchObject({ state: 'open' });
  });

  it('whose header asks for less work than any guess is worth is told to be damaged, and nobody has to wait for it', async () => {
    const [name, device] = [aName(), aDevice()];
    await lockedUp(name, device);
    const database = await openDB(name);
    const key = (await database.getAllKeys('pieces')).find((one) => Array.isArray(one) && one[0] === 'header');
    const kept = JSON.parse(new TextDecoder().decode(await database.get('pieces', key ?? '')));
    const { check: _, ...header } = kept as { check: string } & Parameters<typeof headerBytes>[0];
    const slots = header.slots.map((slot) => (slot.slot === 'passphrase' ? { ...slot, memory: 8 } : slot));
    await database.put('pieces', await headerBytes({ ...header, slots }), key);
    database.close();
    expect(await entered(name, device)).toEqual({ reason: 'damaged' });
    expect((await knownDoor(name, { device })).waitLeft()).toBe(0);
  });
});

describe('where there have been maps and nothing is left', () => {
  it('that is said, and it is no first start; what is made then tells it too', async () => {
    const [name, device] = [aName(), aDevice()];
    await (await (await aShelf(name, { device })).add(aMap())).close();
    await settled(device);
    await emptied(name);
    device.directory.files.clear();
    const keeper = await knownDoor(name, { device });
    expect(stateOf(keeper)).toBe('lost');
    keeper.withoutLock();
    expect((await opened(keeper)).shelf.maps.getState().problem).toBe('allMissing');
  });

  it('but the counter, it is no first start as long as a copy lies anywhere', async () => {
    const [name, device] = [aName(), aDevice()];
    await (await (await aShelf(name, { device })).add(aMap())).close();
    await settled(device);
    await emptied(name);
    device.counter.forget();
    for (const file of [...device.directory.files.keys()]) {
      if (file.startsWith('header')) device.directory.files.delete(file);
    }
    expect(stateOf(await knownDoor(name, { device }))).toBe('lost');
  });
});
