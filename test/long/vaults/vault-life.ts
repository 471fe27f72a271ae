import fc from 'fast-check';
import { expect } from 'vitest';
import { newId } from '../../../src/model/ids';
import type { WayIn } from '../../../src/ui/protection';
import type { Shelf } from '../../../src/ui/shelf';
import { openVault, type Vault } from '../../../src/vault/vault';
import { knownDoor, opened } from '../../app/door/a-door';
import { keptNow, settled } from '../../app/keeping/a-device';
import { aDevice, aName, saved } from '../../app/keeping/a-shelf';
import { headerIn, openedBy, placesOn } from '../../app/keeping/a-vault';
import { seeded } from '../../browser/seeded';
import { anyMap } from '../../makers/any-map';
import { anyChange } from '../../makers/changes';

type Secrets = { passphrase: string; recoveryCode: string; readonly gone: WayIn[] };

const waits = [1, 2, 4, 8, 16, 30, 30, 30];
const someMaps = fc.sample(anyMap({ mostPeople: 4 }), { numRuns: 40, seed: 9 });

/** One vault, whose protection is changed some times in whatever order, and looked at after each. */
export async function liveBehindLock(seed: number): Promise<void> {
  const random = seeded(seed);
  const [name, device] = [aName(), aDevice()];
  const places = placesOn(name, device);
  let time = 1_000_000;
  const tab = () => knownDoor(name, { device, clock: () => time });
  const secrets: Secrets = { passphrase: words(), recoveryCode: '', gone: [] };

  const isLockedFirst = random() < 0.5;
  const first = await tab();
  if (isLockedFirst) {
    const made = await first.lockWith(secrets.passphrase);
    if (!made.ok) throw new Error(made.problem);
    secrets.recoveryCode = made.value.recoveryCode;
    made.value.enter();
  } else first.withoutLock();
  await draw((await opened(first)).shelf);
  await settled(device);
  const content = await contentOf((await opened(first)).shelf);
  if (!isLockedFirst) await takeLock();
  for (let step = 0; step < 3; step += 1) await lookOn();
  return;

  /** One of the three ways in which the secrets of a lock change, and all that must hold after it. */
  async function lookOn() {
    const before = await keptNow(name);
    const way = random();
    if (way < 0.4) await changePassphrase();
    else if (way < 0.7) await replaceCode();
    else await forget();
    expect(others(await keptNow(name))).toEqual(others(before));
    await expectOnlyTheNewOpens();
  }

  async function takeLock() {
    const old = await vaultNow();
    const before = await keptNow(name);
    expect(await openedBy(old, places)).toBeGreaterThan(0);
    const keeper = await tab();
    const { protection } = await opened(keeper);
    const taken = await protection.takePassphrase(secrets.passphrase);
    if (!taken.ok) throw new Error(taken.problem);
    secrets.recoveryCode = taken.value.recoveryCode;
    expect(await openedBy(old, places)).toBe(0);
    const after = new Map(others(await keptNow(name)));
    // Nothing was written over: what there was has gone, and what there is lies elsewhere.
    expect(others(before).filter(([key]) => after.has(key))).toEqual([]);
    await expectOnlyTheNewOpens();
  }

  async function changePassphrase() {
    const { protection } = await entered(wayNow());
    const next = words();
    expect(await protection.changePassphrase(wayNow(), next)).toMatchObject({ ok: true });
    secrets.gone.push({ passphrase: secrets.passphrase });
    secrets.passphrase = next;
  }

  async function replaceCode() {
    const { protection } = await entered(wayNow());
    const made = await protection.newRecoveryCode(wayNow());
    if (!made.ok) throw new Error(made.problem.reason);
    secrets.gone.push({ recoveryCode: secrets.recoveryCode });
    secrets.recoveryCode = made.value;
  }

  async function forget() {
    const next = words();
    const keeper = await tab();
    expect(await keeper.unlock({ recoveryCode: secrets.recoveryCode }, next)).toMatchObject({ ok: true });
    secrets.gone.push({ passphrase: secrets.passphrase });
    secrets.passphrase = next;
  }

  /** After some wrong tries, each of which makes one wait, and none of which removes anything. */
  async function expectOnlyTheNewOpens() {
    const wrong = [...secrets.gone, ...Array.from({ length: 4 }, () => ({ passphrase: words() }))];
    const tries = wrong.slice(-1 - Math.floor(random() * waits.length)).slice(0, waits.length);
    for (const [at, wayIn] of tries.entries()) {
      const keeper = await tab();
      const wait = (waits[at] ?? 0) * 1000;
      expect(await keeper.unlock(wayIn)).toEqual({ ok: false, problem: { reason: 'wrong', wait } });
      time += wait;
    }
    for (const wayIn of [{ passphrase: secrets.passphrase }, { recoveryCode: secrets.recoveryCode }]) {
      expect(await contentOf((await entered(wayIn)).shelf)).toEqual(content);
    }
  }

  async function entered(wayIn: WayIn) {
    const keeper = await tab();
    expect(await keeper.unlock(wayIn)).toEqual({ ok: true, value: undefined });
    return opened(keeper);
  }

  async function vaultNow(): Promise<Vault> {
    const vault = await openVault((await headerIn(places)).bytes);
    if (!vault.ok) throw new Error(vault.problem);
    return vault.value;
  }

  async function draw(shelf: Shelf) {
    const count = 1 + Math.floor(random() * 3);
    for (let at = 0; at < count; at += 1) {
      const open = await shelf.add({ ...anyOf(someMaps), id: newId() });
      await open.close();
      const again = await shelf.open(open.document.getState().map.id);
      if (!again.ok) throw new Error(again.problem);
      const { document } = again.value;
      const [change] = fc.sample(anyChange(document.getState().map), { numRuns: 1, seed: seed + at });
      if (change) document.run(change);
      document.run({ verb: 'renameMap', title: `Kartta ${at}` });
      await saved(again.value);
      await again.value.close();
    }
  }

  function wayNow(): WayIn {
    return anyOf([{ passphrase: secrets.passphrase }, { recoveryCode: secrets.recoveryCode }]);
  }

  function words(): string {
    return Array.from({ length: 5 }, () => Math.floor(random() * 2 ** 24).toString(36)).join(' ');
  }

  function anyOf<Thing>(things: readonly Thing[]): Thing {
    const thing = things[Math.floor(random() * things.length)];
    if (thing === undefined) throw new Error('There is none.');
    return thing;
  }
}

type Kept = Awaited<ReturnType<typeof keptNow>>;

/** All that is stored but the ways into the vault, as text. */
function others({ values, pieces }: Kept) {
  return [...values, ...pieces]
    .filter(([key]) => !(Array.isArray(key) && key[0] === 'header'))
    .map(([key, value]): readonly [string, string] => [JSON.stringify(key), textOf(value)]);
}

const textOf = (value: unknown) =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : JSON.stringify(value);

/** Every map and every restore point, as they open. */
function contentOf(shelf: Shelf) {
  const maps = shelf.maps.getState().entries.map(async ({ id }) => {
    const points = (await shelf.restorePoints(id)).map(({ number }) => shelf.readRestorePoint(id, number));
    return { map: await shelf.read(id), points: await Promise.all(points) };
  });
  return Promise.all(maps);
}
