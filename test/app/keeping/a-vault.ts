import { placesOf } from '../../../src/app/keeping/drawer-of';
import { inOrder } from '../../../src/app/keeping/in-order';
import { headerName } from '../../../src/app/keeping/sealed-index';
import { keptUnder, type Places } from '../../../src/app/keeping/unlocked';
import type { MapId } from '../../../src/model/ids';
import { openSecondPlace } from '../../../src/storage/second-place';
import { openStorage } from '../../../src/storage/storage';
import type { Value } from '../../../src/storage/values';
import type { Vault } from '../../../src/vault/vault';
import type { Device } from './a-shelf';

type Kept = { readonly directory: Pick<Device['directory'], 'root'>; readonly counter: Device['counter'] };

/** Both places of a device, as a page that has just been loaded finds them. */
export function placesOn(name: string, { directory, counter }: Kept): Places {
  return {
    storage: openStorage({ name }),
    second: openSecondPlace({ name, root: directory.root, patience: 5000 }),
    counter,
    before: { drop: () => Promise.resolve(), putBack: () => Promise.resolve(false) },
    recordFormat: 1,
    inTurn: inOrder(),
    copyPause: 2,
    copied: () => undefined,
    restored: () => undefined,
  };
}

export async function headerIn({ storage }: Places): Promise<Value> {
  const read = await storage.read([headerName]);
  const header = read.ok ? read.value[0] : undefined;
  if (!header) throw new Error('there is no vault');
  return header;
}

/** All that a vault gives of what is kept: titles, records, restore points and templates. */
export async function contentOf(places: Places, header: Value, vault: Vault) {
  const kept = keptUnder(await placesOf(header.bytes, places), vault, header);
  await Promise.all([kept.index.look(), kept.templates.look()]);
  const maps = kept.index.ids().toSorted() as MapId[];
  const told = maps.map(async (id) => {
    const [record, points] = [await kept.index.read(id), await kept.points.list(id)];
    const past = points.map(async (point) => textOf(await kept.points.read(id, point)));
    return { id, record: record.ok && textOf(record.value.plain), points: await Promise.all(past) };
  });
  return {
    maps: await Promise.all(told),
    changes: kept.index.changes(),
    templates: kept.templates.content().templates.map(({ name }) => name),
  };
}

/** Of all the values that lie in either place, in whatever drawer, how many a vault opens. */
export async function openedBy(vault: Vault, { storage, second }: Places): Promise<number> {
  const stored = await storage.stored();
  const names = stored.ok ? stored.value : [];
  const read = await storage.read(names);
  const files = await second?.names();
  const copies = files?.ok ? [...files.value].map((file) => second?.read(file)) : [];
  const values = [
    ...(read.ok ? read.value : []),
    ...(await Promise.all(copies)).flatMap((pair) => (pair?.ok ? pair.value.flatMap(({ values }) => values) : [])),
  ];
  const opened = values.map(async (value) => {
    const kind = value?.kind.replace(/^~.*~/, '') ?? '';
    const index = value && (await vault.openIndex(value.bytes, { ...value, mapId: value.of, kind }));
    return index?.ok === true;
  });
  return (await Promise.all(opened)).filter(Boolean).length;
}

const textOf = (plain: Uint8Array | undefined) => plain && new TextDecoder().decode(plain);
