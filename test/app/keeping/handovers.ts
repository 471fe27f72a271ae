import { expect, vi } from 'vitest';
import { mapRecordText } from '../../../src/files/map-file';
import type { NetworkMap } from '../../../src/model/network-map';
import { newPerson } from '../../../src/model/new-map';
import type { OpenMap, Shelf } from '../../../src/ui/shelf';
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
  const pick = (count: number) => Math.floor(random() * count);
  const [name, locks, device] = [aName(), someLocks(), aDevice()];
  const shelves: Shelf[] = [];
  for (let at = 0; at < tabs; at += 1) shelves.push(await aShelf(name, { locks, device }));
  const first = (await shelves[0]?.add(aMap({ versions: [aVersion()] }))) as OpenMap;
  await saved(first);
  const { id } = now(first).map;
  const revisions = storedRevisions(id);
  const maps: OpenMap[] = [];
  for (const shelf of shelves) {
    const opened = await shelf.open(id);
    if (opened.ok) maps.push(opened.value);
  }
  expect(maps).toHaveLength(tabs);

  /** What the last one that wrote had said to be saved, in order. */
  let acknowledged = textOf(maps[0] as OpenMap);
  const faults: string[] = [];
  const gained = new Map<OpenMap, number>();
  const look = () => {
    const writers = maps.filter(writes);
    if (writers.length > 1) faults.push('two write at the same time');
    const [writer] = writers;
    if (writer?.saveState.getState().state === 'saved') acknowledged = textOf(writer);
  };
  for (const map of maps) {
    map.saveState.subscribe(look);
    map.pen.state.subscribe((state, before) => {
      look();
      if (state.at === before.at || state.at === 'elsewhere') return;
      gained.set(map, (gained.get(map) ?? 0) + 1);
      if (textOf(map) !== acknowledged) faults.push('what had been saved is not what the next one goes on from');
    });
  }

  let [made, moved] = [0, 0];
  while (made < changes || moved < handovers) {
    const writer = maps.find(writes);
    if (writer && made < changes) {
      change(writer, random, made);
      made += 1;
    }
    const isDue = moved < handovers && random() < (handovers - moved) / Math.max(1, changes - made);
    if (isDue) {
      moved += 1;
      const asker = maps.filter((map) => map !== writer)[pick(tabs - 1)] as OpenMap;
      const before = gained.get(asker);
      asker.pen.ask();
      // Sometimes with changes going on meanwhile, sometimes with a second one that asks too.
      if (random() < 0.3 && tabs > 2) maps.filter((map) => !writes(map) && map !== asker)[0]?.pen.ask();
      if (random() < 0.5 && writer) change(writer, random, made);
      await vi.waitUntil(() => gained.get(asker) !== before, often);
    }
    look();
    await pauses[pick(pauses.length)]?.();
  }

  const last = await vi.waitUntil(() => maps.find(writes), often);
  await vi.waitUntil(() => last.saveState.getState().state === 'saved', often);
  await vi.waitUntil(() => new Set(maps.map(textOf)).size === 1, often);
  const numbersStored = revisions.stop();
  await settled(device);
  expect(await keptIn({ name, id, locks })).toBe(textOf(last));
  expect(await keptIn({ name: aName(), id, device })).toBe(textOf(last));
  expect(faults).toEqual([]);
  expect(numbersStored.length).toBeGreaterThan(handovers);
  expect(numbersStored.filter((number, at) => number <= (numbersStored[at - 1] ?? 0))).toEqual([]);
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
