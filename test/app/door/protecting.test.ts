import { afterEach, describe, expect, it, vi } from 'vitest';
import { takeIn } from '../../../src/ui/files/take-maps';
import { aMap } from '../../makers';
import { emptied, settled } from '../keeping/a-device';
import { aDevice, aName, aShelf, often, retitle, saved, titles } from '../keeping/a-shelf';
import { failFrom } from '../keeping/faults';
import { someLocks } from '../keeping/some-locks';
import { entered, knownDoor, lockedUp, opened, passphrase, stateOf } from './a-door';
import { withFreshSettings } from './fresh-settings';

const next = 'seitsemän muuta sanaa';

withFreshSettings();
afterEach(() => failFrom(undefined));

describe('a lock', () => {
  it('stores what has just been done in both places, and all tabs go', async () => {
    const [name, device, locks] = [aName(), aDevice(), someLocks()];
    const [leave, leaveToo, stored] = [vi.fn(), vi.fn(), vi.fn()];
    const { shelf, protection } = await lockedUp(name, device, { leave, locks });
    const other = await knownDoor(name, { device, locks, leave: leaveToo });
    await other.unlock({ passphrase });
    const open = await shelf.add(aMap());
    const otherOpen = await (await opened(other)).shelf.add(aMap());
    protection.beforeLock(() => Promise.resolve(stored()));
    retitle(open, 'Juuri muutettu');
    retitle(otherOpen, 'Toisessa välilehdessä');
    expect(await protection.lock()).toMatchObject({ ok: true });
    expect(leave).toHaveBeenCalledOnce();
    expect(stored).toHaveBeenCalledOnce();
    await vi.waitUntil(() => leaveToo.mock.calls.length === 1, often);
    await emptied(name);
    const again = await entered(name, device);
    expect('shelf' in again && titles(again.shelf).toSorted()).toEqual(['Juuri muutettu', 'Toisessa välilehdessä']);
  });

  it('waits for a word where the last change could not be stored', async () => {
    const leave = vi.fn();
    const { shelf, protection } = await lockedUp(aName(), aDevice(), { leave });
    const open = await shelf.add(aMap());
    await saved(open);
    failFrom({ at: 'put', failure: 'quota', after: 0 });
    retitle(open, 'Ei mahdu');
    expect(await protection.lock()).toEqual({ ok: false, problem: 'full' });
    expect(leave).not.toHaveBeenCalled();
    await protection.lock({ losing: true });
    expect(leave).toHaveBeenCalledOnce();
  });
});

describe('while maps are open', () => {
  it('the passphrase is changed, in every copy of the header, and maps go on being saved', async () => {
    const [name, device] = [aName(), aDevice()];
    let ahead = 0;
    const { shelf, protection } = await lockedUp(name, device, { clock: () => Date.now() + ahead });
    const open = await shelf.add(aMap());
    await saved(open);
    expect(await protection.changePassphrase({ passphrase: next }, next)).toMatchObject({
      problem: { reason: 'wrong', wait: 1000 },
    });
    ahead = 5000;
    expect(await protection.changePassphrase({ passphrase }, next)).toEqual({ ok: true, value: undefined });
    retitle(open, 'Vaihdon jälkeen');
    await saved(open);
    expect(await entered(name, device)).toMatchObject({ reason: 'wrong' });
    localStorage.removeItem(`${name}-tries`);
    const again = await entered(name, device, next);
    expect('shelf' in again && titles(again.shelf)).toEqual(['Vaihdon jälkeen']);
    const headers = ['header.a', 'header.b'].map((file) => device.directory.files.get(file));
    const slots = headers.map((bytes) => /"slots":\[.*?\]/.exec(new TextDecoder().decode(bytes))?.[0]);
    expect(slots[0]).toBeDefined();
    expect(slots[1]).toBe(slots[0]);
  });

  it('another recovery code is taken into use, and the one before opens no more', async () => {
    const [name, device] = [aName(), aDevice()];
    const { protection, recoveryCode } = await lockedUp(name, device);
    const made = await protection.newRecoveryCode({ passphrase });
    const keeper = await knownDoor(name, { device });
    expect(await keeper.unlock({ recoveryCode })).toMatchObject({ problem: { reason: 'wrong' } });
    localStorage.removeItem(`${name}-tries`);
    const fresh = await knownDoor(name, { device });
    expect(await fresh.unlock({ recoveryCode: made.ok ? made.value : '' })).toMatchObject({ ok: true });
  });

  it('a passphrase is taken into use where there was none: all maps are behind it, and go on being saved', async () => {
    const [name, device] = [aName(), aDevice()];
    await (await (await aShelf(name, { device })).add(aMap({ title: 'Ennestään' }))).close();
    const keeper = await knownDoor(name, { device });
    const { protection } = await opened(keeper);
    const taken = await protection.takePassphrase(passphrase);
    const { shelf, protection: now } = await opened(keeper);
    expect({ taken: taken.ok, keeping: now.keeping }).toEqual({ taken: true, keeping: 'passphrase' });
    await (await shelf.add(aMap({ title: 'Lukittuna' }))).close();
    const again = await entered(name, device);
    expect('shelf' in again && titles(again.shelf).toSorted()).toEqual(['Ennestään', 'Lukittuna']);
    expect('shelf' in again && again.shelf.maps.getState()).not.toHaveProperty('problem');
  });
});

describe('starting anew', () => {
  it('removes everything in both places, in no tab comes anything back, and sealed data can be put back', async () => {
    const [name, device] = [aName(), aDevice()];
    const [leave, leaveToo] = [vi.fn(), vi.fn()];
    const { shelf } = await lockedUp(name, device, { leave: leaveToo });
    await (await shelf.add(aMap({ title: 'Talteen' }))).close();
    await settled(device);
    const keeper = await knownDoor(name, { device, leave });
    const file = await keeper.sealedData();
    expect(await file.text()).not.toContain('Talteen');
    expect(await keeper.startAnew()).toMatchObject({ ok: true });
    expect(leave).toHaveBeenCalledOnce();
    await vi.waitUntil(() => leaveToo.mock.calls.length === 1, often);
    expect([...device.directory.files.keys()]).toEqual([]);
    const after = await knownDoor(name, { device });
    expect(stateOf(after)).toBe('firstStart');
    expect(await after.restoreSealed(new Blob(['jotain muuta']))).toEqual({ ok: false, problem: 'damaged' });
    expect(await after.restoreSealed(file)).toMatchObject({ ok: true });
    expect(stateOf(after)).toBe('locked');
    await after.unlock({ passphrase });
    expect(titles((await opened(after)).shelf)).toEqual(['Talteen']);
  });
});

describe('a file brought to the door', () => {
  it('takes the place of locked maps, is taken in after the choice, and is there when the page is loaded again', async () => {
    const [name, device] = [aName(), aDevice()];
    const { shelf } = await lockedUp(name, device);
    await (await shelf.add(aMap({ title: 'Lukittu' }))).close();
    await settled(device);
    const keeper = await knownDoor(name, { device });
    const content = { maps: [aMap({ title: 'Tuotu' })], templates: [] } as const;
    expect(await keeper.bring(content)).toMatchObject({ ok: true });
    expect(keeper.door.getState()).toEqual({ state: 'firstStart', brought: content });
    keeper.withoutLock();
    const open = await opened(keeper);
    expect(open.brought).toBe(content);
    expect(titles(open.shelf)).toEqual([]);
    await takeIn(open.shelf, { maps: content.maps.map((map) => ({ map, whenHere: undefined })), templates: [] });
    await settled(device);
    expect(titles((await opened(await knownDoor(name, { device }))).shelf)).toEqual(['Tuotu']);
  });

  it('removes nothing where nothing is kept', async () => {
    const [name, device] = [aName(), aDevice()];
    const keeper = await knownDoor(name, { device });
    const content = { maps: [aMap({ title: 'Tuotu' })], templates: [] } as const;
    await keeper.bring(content);
    keeper.oneTime();
    expect((await opened(keeper)).brought).toBe(content);
  });
});
