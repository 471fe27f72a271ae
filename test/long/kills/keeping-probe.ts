import { keepDoor } from '../../../src/app/door/doorkeeper';
import { keepMaps } from '../../../src/app/keeping/keep-maps';
import { mapCodec } from '../../../src/app/keeping/map-codec';
import type { OpenedVault } from '../../../src/app/keeping/opened-vault';
import type { Change } from '../../../src/model/changes/change';
import type { MapId } from '../../../src/model/ids';
import type { NetworkMap } from '../../../src/model/network-map';
import type { Keeping as AnyKeeping } from '../../../src/ui/protection';
import type { OpenMap, Shelf } from '../../../src/ui/shelf';
import { textOf } from './text-of';

export type Keeping = Exclude<AnyKeeping, 'oneTime'>;

/** One thing done in the page. Maps beside the one that is open come and go. */
export type Act =
  | { readonly act: 'change'; readonly change: Change }
  | { readonly act: 'undo' | 'redo' }
  | { readonly act: 'import'; readonly map: NetworkMap }
  | { readonly act: 'delete'; readonly id: MapId };

/** What the page says has reached the disk. */
export type Acknowledged = { readonly revision: number } | { readonly added: MapId } | { readonly removed: MapId };

export type KeptNow = {
  /** In the one way of writing it, by id; the problem instead when it does not open. */
  readonly maps: Readonly<Record<string, string>>;
  /** Restore points that do not open. */
  readonly badPoints: number;
  readonly told: string;
};

type Telling = { readonly acknowledged: (told: Acknowledged) => Promise<void> };

const { acknowledged } = window as unknown as Telling;
let shelf: Shelf;
let open: OpenMap | undefined;
/** The revision from which on this tab writes. */
let begun = 0;

/** Everything that is kept, read as the list and the screen of restore points would. */
export async function readAll(keeping: Keeping): Promise<KeptNow> {
  shelf = await openedShelf(keeping);
  await new Promise<void>((ready) => {
    const look = () => shelf.maps.getState().health !== 'loading' && ready();
    shelf.maps.subscribe(look);
    look();
  });
  const maps: Record<string, string> = {};
  let badPoints = 0;
  for (const { id } of shelf.maps.getState().entries) {
    const read = await shelf.read(id);
    maps[id] = read.ok ? textOf(read.value) : read.problem;
    for (const { number } of await shelf.restorePoints(id))
      badPoints += (await shelf.readRestorePoint(id, number)).ok ? 0 : 1;
  }
  const { problem, restored } = shelf.maps.getState();
  return { maps, badPoints, told: JSON.stringify({ problem, restored }) };
}

const passphrase = 'koivu hanki lumme saari pilvi';

/** Through the door, as a page does; where nothing has been kept yet, as it is wished. */
function openedShelf(keeping: Keeping): Promise<Shelf> {
  const keep = (opened: OpenedVault | undefined) => keepMaps({ codec: mapCodec, opened });
  const { door, withoutLock, lockWith, unlock } = keepDoor({ keep, guess: 50 });
  const choose = async () => {
    if (keeping === 'withoutLock') return withoutLock();
    const made = await lockWith(passphrase);
    if (made.ok) made.value.enter();
  };
  return new Promise((ready) => {
    const look = () => {
      const now = door.getState();
      if (now.state === 'firstStart') void choose();
      if (now.state === 'locked') void unlock({ passphrase });
      if (now.state === 'open') ready(now.shelf);
    };
    door.subscribe(look);
    look();
  });
}

/** Opens a map, a new one when it is given, and tells of each revision that it is saved while it is changed here. */
export async function openOne(map: NetworkMap | MapId): Promise<NetworkMap | undefined> {
  const opened = typeof map === 'string' ? await shelf.open(map) : { ok: true as const, value: await shelf.add(map) };
  if (!opened.ok) return undefined;
  open = opened.value;
  const { document, saveState } = open;
  const tell = () => {
    if (isWriting() && saveState.getState().state === 'saved') {
      void acknowledged({ revision: document.getState().revision - begun });
    }
  };
  saveState.subscribe(tell);
  tell();
  return document.getState().map;
}

export type Led = {
  readonly map: NetworkMap /** Whether something can be undone or done again. */;
  readonly hasSteps: boolean;
};

/** Waits until the map can be changed in this tab; revisions count from there. */
export async function lead(): Promise<Led | undefined> {
  if (!open) return undefined;
  const { document, pen } = open;
  await new Promise<void>((ready) => {
    const look = () => {
      if (isWriting()) ready();
    };
    pen.state.subscribe(look);
    document.subscribe(look);
    look();
  });
  const { map, revision, past, future } = document.getState();
  begun = revision;
  return { map, hasSteps: past.length + future.length > 0 };
}

export function ask(): void {
  open?.pen.ask();
}

/** What is shown in this tab, and whether it can be changed here. */
export function shown(): { readonly writes: boolean; readonly map: string } {
  return { writes: isWriting(), map: open ? textOf(open.document.getState().map) : '' };
}

function isWriting(): boolean {
  return open?.pen.state.getState().at === 'here' && !open.document.getState().isFollowing;
}

export async function take(act: Act): Promise<void> {
  switch (act.act) {
    case 'change':
      open?.document.run(act.change);
      return;
    case 'undo':
      open?.document.undo();
      return;
    case 'redo':
      open?.document.redo();
      return;
    case 'import':
      await (await shelf.add(act.map)).close();
      return acknowledged({ added: act.map.id });
    case 'delete':
      await shelf.remove(act.id);
      return acknowledged({ removed: act.id });
  }
}
