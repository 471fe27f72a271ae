import { type Drawer, inside, wordIn } from './drawer';
import type { SecondPlace } from './second-place';
import type { Storage } from './storage';
import type { Batch, Name, Value } from './values';

export const nameIn = <Named extends Name>(drawer: Drawer, name: Named): Named => ({
  ...name,
  kind: inside(drawer, name.kind),
});

/** The first place as it is to whoever has only this drawer. */
export function storageIn(drawer: Drawer, storage: Storage): Storage {
  if (drawer === '') return storage;
  const named = (name: Name) => nameIn(drawer, name);
  return {
    ...storage,
    read: async (names) => {
      const read = await storage.read(names.map(named));
      return read.ok ? { ok: true, value: read.value.map((value) => value && unnamed(drawer, value)) } : read;
    },
    readAll: async (kind) => {
      const read = await storage.readAll(inside(drawer, kind));
      return read.ok ? { ok: true, value: read.value.map((value) => unnamed(drawer, value)) } : read;
    },
    write: ({ puts, drops, dropsUnder, ...batch }: Batch) =>
      storage.write({
        ...batch,
        puts: puts.map((put) => nameIn(drawer, put)),
        ...(drops && { drops: drops.map(named) }),
        ...(dropsUnder && { dropsUnder: dropsUnder.map(named) }),
      }),
  };
}

const unnamed = (drawer: Drawer, value: Value): Value => ({ ...value, kind: wordIn(drawer, value.kind) ?? value.kind });

/** The second place as it is to whoever has only this drawer. */
export function secondIn(drawer: Drawer, second: SecondPlace): SecondPlace {
  return {
    read: (name) => second.read(inside(drawer, name)),
    names: async () => {
      const names = await second.names();
      if (!names.ok) return names;
      const here = [...names.value].map((name) => wordIn(drawer, name)).filter((name) => name !== undefined);
      return { ok: true, value: new Set(here) };
    },
    writtenAt: (name) => second.writtenAt(inside(drawer, name)),
    write: (name, values) => second.write(inside(drawer, name), values),
    drop: (names) => second.drop(names.map((name) => inside(drawer, name))),
  };
}
