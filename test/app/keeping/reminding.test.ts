import { expect, it } from 'vitest';
import { aMap } from '../../makers';
import { aName, aShelf, retitle, saved } from './a-shelf';

const reminders = (shelf: Awaited<ReturnType<typeof aShelf>>) =>
  shelf.maps.getState().entries.map(({ title, reminder }) => ({ title, reminder }));

it('a reminder is kept beside its map while that is changed, and is not part of it', async () => {
  const name = aName();
  const shelf = await aShelf(name);
  const map = aMap({ title: 'Kartta' });
  await (await shelf.add(map)).close();
  expect(reminders(shelf)).toEqual([{ title: 'Kartta', reminder: undefined }]);
  expect(await shelf.remind(map.id, { days: 30 })).toEqual({ ok: true, value: map.id });
  const open = await shelf.open(map.id);
  if (!open.ok) throw new Error(open.problem);
  retitle(open.value, 'Muuttui');
  await saved(open.value);
  expect(reminders(shelf)).toEqual([{ title: 'Muuttui', reminder: { days: 30 } }]);
  expect(await shelf.remind(map.id, { on: '2027-01-31' })).toMatchObject({ ok: true });
  await open.value.close();
  const later = await aShelf(name);
  expect(reminders(later)).toEqual([{ title: 'Muuttui', reminder: { on: '2027-01-31' } }]);
  expect(JSON.stringify(await later.read(map.id))).not.toContain('2027-01-31');
  const copied = await later.duplicate(map.id, 'Kopio');
  expect(copied.ok && reminders(later)).toContainEqual({ title: 'Kopio', reminder: undefined });
});
