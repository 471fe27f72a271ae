import { expect, vi } from 'vitest';
import { mapRecordText } from '../../../src/files/map-file';
import type { NetworkMap } from '../../../src/model/network-map';
import { newPerson } from '../../../src/model/new-map';
import type { OpenMap } from '../../../src/ui/shelf';
import { aMap, aVersion } from '../../makers';
import { settled } from './a-device';
import { aDevice, aName, aShelf, often, saved } from './a-shelf';
import { someLocks } from './some-locks';

type Work = { readonly tabs: number; readonly changes: number; readonly handovers: number; readonly seed: number };

/** Numbers from 0 to 1 that are the same for the same seed. */
function numbers(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

const now = (map: OpenMap) => map.document.getState();
const textOf = (map: OpenMap) => mapRecordText(now(map).map);
const writes = (map: OpenMap) => map.pen.state.getState().at === 'here' && !now(map).isFollowing;

/**
 * Several tabs with one map, changed in whichever has the pen, while another asks for it at any moment. Looks on as it
 * goes, and at the end at what every tab shows and at what is kept in both places.
 */
export async function handOver({ tabs, changes, handovers, seed }: Work): Promise<void> {
  const random = numbers(seed);
  const [name, locks, device] = [aName(), someLocks(), aDevice()];
  const { id, maps } = await openedIn(tabs, name, { locks, device });
  const revisions = storedRevisions(id);
  const watch = watching(maps);

  let [made, moved] = [0, 0];
  while (made < changes || moved < handovers) {
    const writer = maps.find(writes);
    if (writer && made < changes) {
      change(writer, random, made);
      made += 1;
    }
    if (moved < handovers && random() < (handovers - moved) / Math.max(1, changes - made)) {
      moved += 1;
      await handOverOnce(maps, random, watch.gained, () => writer && change(writer, random, made));
    }
    watch.look();
    await pauses[Math.floor(random() * pauses.length)]?.();
  }

  const last = await vi.waitUntil(() => maps.find(writes), often);
  await saved(last);
  await vi.waitUntil(() => new Set(maps.map(textOf)).size === 1, often);
  const numbersStored = revisions.stop();
  await settled(device);
  expect(await keptIn({ name, id, locks })).toBe(textOf(last));
  expect(await keptIn({ name: aName(), id, device })).toBe(textOf(last));
  expect(watch.faults).toEqual([]);
  expect(numbersStored.length).toBeGreaterThan(handovers);
  expect(numbersStored.filter((number, at) => number <= (numbersStored[at - 1] ?? 0))).toEqual([]);
}

/** One map in so many tabs; the first one writes it. */
async function openedIn(tabs: number, name: string, tab: Parameters<typeof aShelf>[1]) {
  const shelf = await aShelf(name, tab);
  const first = await shelf.add(aMap({ versions: [aVersion()] }));
  await saved(first);
  const { id } = now(first).map;
  const maps = [first];
  for (let at = 1; at < tabs; at += 1) {
    const opened = await (await aShelf(name, tab)).open(id);
    if (opened.ok) maps.push(opened.value);
  }
  expect(maps).toHaveLength(tabs);
  return { id, maps };
}

/** Whether ever two write, and whether each goes on from what the one before had said to be saved. */
function watching(maps: readonly OpenMap[]) {
  const faults: string[] = [];
  const gained = new Map<OpenMap, number>();
  let acknowledged = '';
  const look = () => {
    const [writer, ...others] = maps.filter(writes);
    if (others.length > 0) faults.push('two write at the same time');
    if (writer?.saveState.getState().state === 'saved') acknowledged = textOf(writer);
  };
  look();
  for (const map of maps) {
    map.saveState.subscribe(look);
    map.pen.state.subscribe((state, before) => {
      look();
      if (state.at === before.at || state.at === 'elsewhere') return;
      gained.set(map, (gained.get(map) ?? 0) + 1);
      if (textOf(map) !== acknowledged) faults.push('what had been saved is not what the next one goes on from');
    });
  }
  return { faults, gained, look };
}

/** Sometimes a second one asks too, sometimes there are changes meanwhile. */
async function handOverOnce(
  maps: readonly OpenMap[],
  random: () => number,
  gained: ReadonlyMap<OpenMap, number>,
  meanwhile: () => void,
) {
  const others = maps.filter((map) => map.pen.state.getState().at === 'elsewhere');
  const asker = others[Math.floor(random() * others.length)];
  if (!asker) return;
  const before = gained.get(asker);
  asker.pen.ask();
  if (random() < 0.3) others.find((map) => map !== asker)?.pen.ask();
  if (random() < 0.5) meanwhile();
  await vi.waitUntil(() => gained.get(asker) !== before, often);
}

/** The revisions of a map that reach the disk, in the order in which they do. */
function storedRevisions(id: string) {
  const all: number[] = [];
  const { put } = IDBObjectStore.prototype;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: { readonly revision?: number },
    key,
  ) {
    const { transaction } = this;
    if (Array.isArray(key) && key[0] === 'entry' && key[1] === id && value.revision !== undefined) {
      const { revision } = value;
      transaction.addEventListener('complete', () => all.push(revision));
    }
    return put.call(this, value, key);
  });
  return {
    stop: () => {
      spy.mockRestore();
      return all;
    },
  };
}

const pauses = [
  () => undefined,
  () => undefined,
  () => new Promise((resume) => setImmediate(resume)),
  () => new Promise((resume) => setTimeout(resume, 2)),
];

/** Somebody new, a name, undoing, or somebody less. */
function change({ document }: OpenMap, random: () => number, at: number): void {
  const { map } = document.getState();
  const [version] = map.versions;
  const [somebody] = version.people;
  const which = random();
  const inVersion = { version: version.id };
  if (which < 0.15 && document.undo()) return;
  if (which < 0.3 && somebody) {
    document.run({ ...inVersion, verb: 'removeThings', people: [somebody.id], ties: [] });
  } else if (which < 0.6) document.run({ verb: 'renameMap', title: `Kartta ${at}` }, 'title');
  else {
    const place = { angle: at % 360, distance: 0.5, ring: null, area: null };
    document.run({ ...inVersion, verb: 'addPeople', people: [newPerson(`Ihminen ${at}`, place)] });
  }
}

/** What a page finds that is opened later, in the first place or in the second. */
async function keptIn({ name, id, ...tab }: { name: string; id: NetworkMap['id'] } & Parameters<typeof aShelf>[1]) {
  const read = await (await aShelf(name, tab)).read(id);
  return read.ok ? mapRecordText(read.value) : read.problem;
}
