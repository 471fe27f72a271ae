import { keepDoor } from '../../../src/app/door/doorkeeper';
import { keepMaps } from '../../../src/app/keeping/keep-maps';
import { mapCodec } from '../../../src/app/keeping/map-codec';
import { mapRecordText } from '../../../src/files/map-file';
import type { Change } from '../../../src/model/changes/change';
import { type MapId, newId } from '../../../src/model/ids';
import type { NetworkMap } from '../../../src/model/network-map';
import { openStorage } from '../../../src/storage/storage';
import type { OpenMap, Shelf } from '../../../src/ui/shelf';
import { seeded } from '../../browser/seeded';

/** Ten seconds pass with each change, so that restore points come and go as they do over years. */
const secondsPerChange = 10;

let time = Date.now();
let shelf: Shelf;
let open: OpenMap;

export async function start(): Promise<void> {
  const { door, withoutLock } = keepDoor({
    keep: (opened) => keepMaps({ codec: mapCodec, opened, now: () => new Date(time) }),
  });
  shelf = await new Promise<Shelf>((ready) => {
    const look = () => {
      const now = door.getState();
      if (now.state === 'firstStart') withoutLock();
      if (now.state === 'open') ready(now.shelf);
    };
    door.subscribe(look);
    look();
  });
  await new Promise<void>((ready) => {
    const look = () => {
      if (shelf.maps.getState().health !== 'loading') ready();
    };
    shelf.maps.subscribe(look);
    look();
  });
}

export async function add(map: NetworkMap): Promise<number> {
  const added = await shelf.add(map);
  const { length } = new TextEncoder().encode(mapRecordText(map));
  await added.close();
  return length;
}

/** How long it took, in ms. */
export async function openAgain(id: MapId): Promise<number> {
  const begun = performance.now();
  const opened = await shelf.open(id);
  if (!opened.ok) throw new Error(opened.problem);
  open = opened.value;
  return performance.now() - begun;
}

/** So many changes through the document that the screen changes, each waited for until it is said to be saved. */
export async function work(changes: number, seed: number): Promise<void> {
  const random = seeded(seed);
  for (let at = 0; at < changes; at += 1) {
    time += secondsPerChange * 1000;
    open.document.run(anyChangeOf(open.document.getState().map, random));
    await saved();
  }
}

export async function close(): Promise<void> {
  await open.close();
}

export async function badPoints(id: MapId): Promise<readonly [number, number]> {
  const points = await shelf.restorePoints(id);
  const read = await Promise.all(points.map(({ number }) => shelf.readRestorePoint(id, number)));
  return [points.length, read.filter(({ ok }) => !ok).length];
}

/** In bytes, of all that is kept on purpose in the first place; the browser's files are larger. */
export async function keptBytes(): Promise<number> {
  const storage = openStorage({ name: 'verkostokartta' });
  const stored = await storage.stored();
  const read = stored.ok ? await storage.read(stored.value) : stored;
  if (!read.ok) throw new Error(read.problem);
  return read.value.reduce((sum, value) => sum + (value?.bytes.length ?? 0), 0);
}

function saved(): Promise<void> {
  return new Promise((ready) => {
    const look = () => {
      if (open.saveState.getState().state !== 'saved') return;
      stop();
      ready();
    };
    const stop = open.saveState.subscribe(look);
    look();
  });
}

/** What is done on a map all day: people are moved and described, ties come and go. */
function anyChangeOf({ versions: [{ id: version, people, ties }] }: NetworkMap, random: () => number): Change {
  const which = random();
  const anyOf = <Thing>(things: readonly Thing[]) => things[Math.floor(random() * things.length)];
  const [person, other, tie] = [anyOf(people), anyOf(people), anyOf(ties)];
  if (!person || !other) throw new Error('There is nobody on the map.');
  if (which < 0.6) {
    const place = { angle: Math.floor(random() * 360), distance: random(), ring: null, area: null };
    return { verb: 'placePeople', version, places: [{ person: person.id, place }] };
  }
  if (which < 0.8) {
    const set = { name: `Nimi ${Math.floor(random() * 1e6)}` };
    return { verb: 'describePerson', version, person: person.id, set };
  }
  if (tie && ties.length > 100) return { verb: 'removeThings', version, people: [], ties: [tie.id] };
  const between = [person.id, person === other ? 'centre' : other.id] as const;
  return { verb: 'addTie', version, tie: { id: newId(), between, qualities: [], direction: 'none' } };
}
