import { keepDoor } from '../../../src/app/door/doorkeeper';
import { keepMaps } from '../../../src/app/keeping/keep-maps';
import { mapCodec } from '../../../src/app/keeping/map-codec';
import type { NetworkMap } from '../../../src/model/network-map';
import { changeCounter } from '../../../src/storage/change-counter';
import type { Door, Doorkeeper, WayIn } from '../../../src/ui/protection';
import { openVault } from '../../../src/vault/vault';
import { headerIn, openedBy, placesOn } from '../../app/keeping/a-vault';
import { quick } from '../../vault/quick-stretch';
import { textOf } from '../kills/text-of';

type Telling = { readonly changed: (told: Changed) => Promise<void> };

/** What has been taken into use, as the screen would tell it. */
export type Changed = { readonly passphrase: string; readonly recoveryCode?: string };

/** A guess costs nothing here, so that the time goes into what is stored. */
function aDoor(): Doorkeeper {
  return keepDoor({
    keep: (opened) => keepMaps({ codec: mapCodec, opened }),
    stretch: quick.stretch,
    guess: 0,
    leave: () => undefined,
  });
}

function reached({ door }: Doorkeeper, ...states: readonly Door['state'][]): Promise<Door> {
  return new Promise((ready) => {
    const look = () => {
      const now = door.getState();
      if (states.includes(now.state)) ready(now);
    };
    door.subscribe(look);
    look();
  });
}

let keeper: Doorkeeper;

/** Maps without a lock, in both places, and what lies on the device as the way to them. */
export async function draw(maps: readonly NetworkMap[]): Promise<readonly number[]> {
  keeper = aDoor();
  await reached(keeper, 'firstStart');
  keeper.withoutLock();
  const { shelf } = await open();
  for (const map of maps) {
    const added = await shelf.add(map);
    await added.close();
    const again = await shelf.open(map.id);
    if (!again.ok) throw new Error(again.problem);
    again.value.document.run({ verb: 'renameMap', title: `${map.title}!` });
    await again.value.close();
  }
  const header = await headerIn(placesHere());
  return [...header.bytes];
}

/** Which of these ways in open the maps; without a lock, none is needed. */
export async function opening(ways: readonly WayIn[]): Promise<readonly number[] | 'withoutLock' | 'lost'> {
  const opens: number[] = [];
  for (const [at, way] of ways.entries()) {
    localStorage.removeItem('verkostokartta-tries');
    const tried = aDoor();
    const { state } = await reached(tried, 'locked', 'open', 'firstStart', 'lost');
    if (state === 'open') {
      keeper = tried;
      return 'withoutLock';
    }
    if (state !== 'locked') return 'lost';
    if (!(await tried.unlock(way)).ok) continue;
    opens.push(at);
    keeper = tried;
  }
  localStorage.removeItem('verkostokartta-tries');
  return opens;
}

/** What is behind the door that was opened last. */
export async function content() {
  const { shelf } = await open();
  const maps = shelf.maps.getState().entries.map(async ({ id }) => {
    const read = await shelf.read(id);
    const points = (await shelf.restorePoints(id)).map(({ number }) => shelf.readRestorePoint(id, number));
    const past = (await Promise.all(points)).map((point) => (point.ok ? textOf(point.value) : point.problem));
    return { id, text: read.ok ? textOf(read.value) : read.problem, past };
  });
  return (await Promise.all(maps)).toSorted((one, other) => one.id.localeCompare(other.id));
}

/** Takes one passphrase after another into use, and tells of each. */
export async function changeOn(now: string | undefined, passphrases: readonly string[]): Promise<void> {
  const { changed } = window as unknown as Telling;
  let before = now;
  for (const passphrase of passphrases) {
    const { protection } = await open();
    if (before === undefined) {
      const taken = await protection.takePassphrase(passphrase);
      if (!taken.ok) throw new Error(taken.problem);
      await changed({ passphrase, recoveryCode: taken.value.recoveryCode });
    } else {
      const done = await protection.changePassphrase({ passphrase: before }, passphrase);
      if (!done.ok) throw new Error(done.problem.reason);
      await changed({ passphrase });
    }
    before = passphrase;
  }
}

/** Of all that lies in both places, how much the device key that was written down earlier opens. */
export async function openedByOld(header: readonly number[]): Promise<number> {
  const vault = await openVault(new Uint8Array(header));
  if (!vault.ok) throw new Error(vault.problem);
  return openedBy(vault.value, placesHere());
}

function placesHere() {
  const name = 'verkostokartta';
  const root = () => navigator.storage.getDirectory();
  return placesOn(name, { directory: { root }, counter: changeCounter(name) });
}

async function open(): Promise<Extract<Door, { readonly state: 'open' }>> {
  const now = await reached(keeper, 'open');
  if (now.state !== 'open') throw new Error(now.state);
  const { maps } = now.shelf;
  await new Promise<void>((ready) => {
    const look = () => {
      if (maps.getState().health !== 'loading') ready();
    };
    maps.subscribe(look);
    look();
  });
  return now;
}
