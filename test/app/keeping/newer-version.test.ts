import { expect, it, vi } from 'vitest';
import { aMap } from '../../makers';
import { keptNow } from './a-device';
import { aName, aShelf, often, reaches, retitle, saved } from './a-shelf';
import { someLocks } from './some-locks';

/** As a later version of the program does it: the database gets a version that this one does not know. */
async function takenOver(name: string): Promise<void> {
  await new Promise<void>((done, fail) => {
    const opening = indexedDB.open(name, 99);
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
    opening.onerror = () => fail(opening.error);
    opening.onblocked = () => fail(new Error('An older version does not let go'));
  });
}

it('a newer version of the program takes over at once; this one says so by itself, writes nothing more and keeps what is unsaved', async () => {
  const name = aName();
  const shelf = await aShelf(name, { heartbeat: 20 });
  const open = await shelf.add(aMap({ title: 'Vanha' }));
  await saved(open);
  await takenOver(name);
  const before = await keptNow(name);
  await vi.waitUntil(() => open.saveState.getState().problem === 'newer', often);
  retitle(open, 'Vielä tässä');
  await reaches(open, 'notSaved');
  expect(await keptNow(name)).toEqual(before);
  expect(open.document.getState().map.title).toBe('Vielä tässä');
});

it('a tab that only reads a map says so too, also when the one that wrote it has gone', async () => {
  const [name, locks] = [aName(), someLocks()];
  const writer = await (await aShelf(name, { locks })).add(aMap());
  await saved(writer);
  const read = await (await aShelf(name, { locks })).open(writer.document.getState().map.id);
  await takenOver(name);
  const reader = () => (read.ok ? read.value.pen.state.getState() : {});
  await vi.waitUntil(() => 'gone' in reader(), often);
  expect(reader()).toEqual({ at: 'elsewhere', gone: 'newer' });
  await writer.close();
  expect(reader()).toEqual({ at: 'elsewhere', gone: 'newer' });
});

it('whichever way the clock jumps, the newest change is what is kept, in every tab', async () => {
  const name = aName();
  let at = Date.parse('2026-11-22T10:00:00Z');
  const now = () => new Date(at);
  const shelf = await aShelf(name, { now });
  const open = await shelf.add(aMap({ title: 'Alku' }));
  const day = 86_400_000;
  for (const [round, jump] of [-day, -3650 * day, 7300 * day, 3_600_000, -3650 * day].entries()) {
    at += jump;
    retitle(open, `Muutos ${round}`);
    await saved(open);
    const read = await (await aShelf(name, { now: () => new Date(0) })).read(open.document.getState().map.id);
    expect(read).toMatchObject({ ok: true, value: { title: `Muutos ${round}` } });
  }
});
