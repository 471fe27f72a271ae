import { describe, expect, it, vi } from 'vitest';
import { templateFrame } from '../../../src/model/frames';
import { newId } from '../../../src/model/ids';
import { ownTemplate } from '../../../src/model/own-template';
import { aMap } from '../../makers';
import { memoryShelf } from '../../ui/home/memory-shelf';
import { aBackup, aFile, noFileYet } from './a-backup';

const passphrase = 'koira sataa kivi lumi';
const often = { interval: 2, timeout: 20_000 };
const untitled = (...titles: readonly string[]) => memoryShelf(titles.map((title) => aMap({ title })));
/** Longer than changes may wait in these tests. */
const aWhile = () => new Promise((done) => setTimeout(done, 200));

describe('A backup to a chosen file', () => {
  it('has all maps of the device, under one passphrase', async () => {
    const { backup, file, told } = aBackup({ shelf: untitled('Yksi', 'Toinen') });
    expect(told()).toMatchObject({ isBehind: true, file: 'none', at: undefined });
    expect(await backup.start(passphrase)).toEqual({ ok: true, value: 'kept' });
    expect(await file.titles(passphrase)).toEqual(['Toinen', 'Yksi']);
    expect(told()).toMatchObject({ isBehind: false, file: 'kept', isWriting: false, problem: undefined });
    expect(Date.now() - Date.parse(told().at ?? '')).toBeLessThan(60_000);
  });

  it('has the templates of the device too, and is behind when one has changed', async () => {
    const { backup, shelf, file, told } = aBackup({ shelf: untitled('Yksi') });
    await backup.start(passphrase);
    const template = ownTemplate(newId(), 'Oma pohja', templateFrame('sixAreas'));
    await shelf.keepTemplate(template);
    expect(told().isBehind).toBe(true);
    await vi.waitUntil(() => !told().isBehind, often);
    expect(await file.templates(passphrase)).toEqual([template]);
    await shelf.keepTemplate({ ...template, frame: templateFrame('safetyNet') });
    expect(told().isBehind).toBe(true);
  });

  it('follows what is done to the maps, and writes what comes close together at once', async () => {
    const { backup, shelf, file } = aBackup({ shelf: untitled('Yksi') });
    await backup.start(passphrase);
    for (const title of ['Toinen', 'Kolmas', 'Neljäs']) await shelf.add(aMap({ title }));
    await vi.waitUntil(() => !backup.state.getState().isBehind, often);
    expect(await file.titles(passphrase)).toEqual(['Kolmas', 'Neljäs', 'Toinen', 'Yksi']);
    expect(file.writes).toBeLessThanOrEqual(3);
    const writes = file.writes;
    await aWhile();
    expect(file.writes).toBe(writes);
  });

  it('goes on in the same file when the program is started again', async () => {
    const { backup, shelf, file, chosen } = aBackup({ shelf: untitled('Yksi') });
    await backup.start(passphrase);
    backup.end();
    await shelf.add(aMap({ title: 'Toinen' }));
    const again = aBackup({ shelf, file, chosen });
    await vi.waitUntil(() => again.told().at !== undefined && !again.told().isBehind, often);
    expect(await file.titles(passphrase)).toEqual(['Toinen', 'Yksi']);
  });

  it('keeps its passphrase only where a passphrase opens the maps, and asks for the same one elsewhere', async () => {
    const { backup, shelf, file, chosen } = aBackup({ shelf: untitled('Yksi'), keepsPassphrase: false });
    await backup.start(passphrase);
    expect(JSON.stringify(shelf.backedUp.read())).not.toContain('koira');
    backup.end();
    const again = aBackup({ shelf, file, chosen, keepsPassphrase: false });
    await vi.waitUntil(() => again.told().file === 'needsPassphrase', often);
    await shelf.add(aMap({ title: 'Toinen' }));
    await aWhile();
    expect(file.writes).toBe(1);
    expect(await again.backup.update('jokin aivan muu lause')).toEqual({ ok: false, problem: 'wrongPassphrase' });
    expect(await file.titles(passphrase)).toEqual(['Yksi']);
    expect(await again.backup.update(passphrase)).toEqual({ ok: true, value: 'kept' });
    expect(await file.titles(passphrase)).toEqual(['Toinen', 'Yksi']);
  });

  it('is not replaced with one from which a map is missing', async () => {
    const shelf = untitled('Yksi', 'Toinen');
    const { backup, file, told } = aBackup({ shelf });
    await backup.start(passphrase);
    shelf.maps.setState({ problem: 'mapsMissing' });
    expect(await backup.update()).toEqual({ ok: false, problem: 'unreadable' });
    expect(told().problem).toBe('unreadable');
    expect(await file.titles(passphrase)).toEqual(['Toinen', 'Yksi']);
  });

  it('stays when the last map is removed', async () => {
    const shelf = untitled('Yksi');
    const { backup, file, told } = aBackup({ shelf });
    await backup.start(passphrase);
    for (const { id } of shelf.maps.getState().entries) await shelf.remove(id);
    await aWhile();
    expect(told().isBehind).toBe(false);
    expect(await file.titles(passphrase)).toEqual(['Yksi']);
  });

  it.each([
    ['may not be written', 'NotAllowedError', 'notPermitted'],
    ['is not there any more', 'NotFoundError', 'gone'],
    ['has no room', 'QuotaExceededError', 'full'],
    ['breaks', 'InvalidStateError', 'failed'],
  ])('that %s is told, and the one before is as it was', async (_, name, problem) => {
    const { backup, shelf, file, told } = aBackup({ shelf: untitled('Yksi') });
    await backup.start(passphrase);
    file.failing = new DOMException('', name);
    await shelf.add(aMap({ title: 'Toinen' }));
    await vi.waitUntil(() => told().problem === problem, often);
    expect(await file.titles(passphrase)).toEqual(['Yksi']);
    expect(told()).toMatchObject({ isBehind: true, isWriting: false });
    file.failing = undefined;
    expect(await backup.update()).toEqual({ ok: true, value: 'kept' });
    expect(told()).toMatchObject({ isBehind: false, problem: undefined });
  });

  it('waits for permission after the browser has taken it back', async () => {
    const { backup, shelf, file, chosen } = aBackup({ shelf: untitled('Yksi') });
    await backup.start(passphrase);
    backup.end();
    file.permission = 'prompt';
    const again = aBackup({ shelf, file, chosen });
    await vi.waitUntil(() => again.told().file === 'needsPermission', often);
    await shelf.add(aMap({ title: 'Toinen' }));
    await aWhile();
    expect(file.writes).toBe(1);
    expect(await again.backup.update()).toEqual({ ok: false, problem: 'notPermitted' });
    file.permission = 'granted';
    expect(await again.backup.update()).toEqual({ ok: true, value: 'kept' });
  });

  it('is left alone after one has said so', async () => {
    const { backup, shelf, file, chosen, told } = aBackup({ shelf: untitled('Yksi') });
    await backup.start(passphrase);
    await backup.stop();
    await shelf.add(aMap({ title: 'Toinen' }));
    await aWhile();
    expect(file.writes).toBe(1);
    expect(await chosen.read()).toBeUndefined();
    expect(told()).toMatchObject({ file: 'none', isBehind: true });
  });
});

describe('Where the browser keeps no file up to date', () => {
  it('a backup is a new file each time, under a name that tells nothing', async () => {
    const shelf = untitled('Yksi');
    const { backup, downloads, told } = aBackup({ shelf, canPick: false, chosen: noFileYet(), file: aFile() });
    expect(backup.canKeepFile).toBe(false);
    expect(await backup.start(passphrase)).toEqual({ ok: true, value: 'downloaded' });
    expect(told()).toMatchObject({ isBehind: false, file: 'none', knowsPassphrase: true });
    await shelf.add(aMap({ title: 'Toinen' }));
    expect(told().isBehind).toBe(true);
    expect(await backup.update()).toEqual({ ok: true, value: 'downloaded' });
    expect(downloads).toHaveLength(2);
    for (const name of downloads) expect(name).toMatch(/^verkostokartta-\d{4}-\d\d-\d\d-[a-z2-9]{4}\.verkosto$/);
  });
});
