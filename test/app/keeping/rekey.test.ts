import { describe, expect, it, vi } from 'vitest';
import { drawerOf, placesOf } from '../../../src/app/keeping/drawer-of';
import { dropOthers } from '../../../src/app/keeping/drop-others';
import { rekey } from '../../../src/app/keeping/rekey';
import { tidy } from '../../../src/app/keeping/tidy';
import { keptUnder, type Places } from '../../../src/app/keeping/unlocked';
import type { MapId, TemplateId } from '../../../src/model/ids';
import { ownTemplate } from '../../../src/model/own-template';
import type { Value } from '../../../src/storage/values';
import { newLockedVault, unlockVault } from '../../../src/vault/locked-vault';
import { openVault, type Vault } from '../../../src/vault/vault';
import { aMap } from '../../makers';
import { quick } from '../../vault/quick-stretch';
import { backTo, copiedBy, keptNow, settled, withoutOtherTabs } from './a-device';
import { aDevice, aName, aShelf, often, retitle, saved } from './a-shelf';
import { contentOf, headerIn, openedBy, placesOn } from './a-vault';

withoutOtherTabs();

const passphrase = 'viisi hyvää sanaa riittää';

describe('when a passphrase is taken into use', () => {
  it('everything is there under new keys in both places, and the old key opens nothing', async () => {
    const { places, old, content } = await aDeviceWithMaps();
    expect(content.maps.map(({ points }) => points.length)).toEqual([1, 1]);
    expect(await openedBy(old.vault, places)).toBeGreaterThan(4);
    const { next } = await rekeyed(places, old);
    const header = await headerIn(places);
    expect(header.bytes).toEqual(next.header);
    expect(await contentOf(places, header, next.vault)).toEqual(content);
    expect(await openedBy(old.vault, places)).toBe(0);
    expect(await openedBy(next.vault, places)).toBeGreaterThan(4);
    const opened = await unlockVault(header.bytes, { passphrase }, quick);
    const withCode = await unlockVault(header.bytes, { recoveryCode: next.recoveryCode }, quick);
    expect([opened.ok, withCode.ok]).toEqual([true, true]);
  });

  it('what another tab stores meanwhile is there too', async () => {
    const { places, old, content } = await aDeviceWithMaps();
    const [first] = content.maps;
    const { storage } = places;
    let stores = 0;
    const meddled: Places = {
      ...places,
      storage: {
        ...storage,
        write: async (batch) => {
          stores += 1;
          if (stores === 4 && first) await storeElsewhere(places, old, first.id);
          return storage.write(batch);
        },
      },
    };
    const { next } = await rekeyed(meddled, old);
    const after = await contentOf(places, await headerIn(places), next.vault);
    expect(after.maps.map(({ record }) => record)).toEqual(['Muualla', content.maps[1]?.record]);
    expect(after.changes).toBe(content.changes + 1);
    expect(await openedBy(old.vault, places)).toBe(0);
  });

  it('and it is interrupted at any write, either the old or the new vault has everything', async () => {
    const { name, device, places, old, content } = await aDeviceWithMaps();
    const [database, files] = [await keptNow(name), new Map(device.directory.files)];
    const ended = { old: 0, new: 0 };
    for (let [at, wasStopped] = [0, true]; wasStopped; at += 1) {
      await backTo(name, database);
      device.directory.files.clear();
      for (const [file, bytes] of files) device.directory.files.set(file, bytes);
      const stopped = stoppedAt(at, places);
      const { next } = await rekeyed(stopped.places, old);
      wasStopped = stopped.wasStopped();
      const found = await headerIn(places);
      const isNew = found.revision > old.header.revision;
      const vault = isNew ? next.vault : old.vault;
      expect(await contentOf(places, found, vault)).toEqual(content);
      await startedIn(places, found, vault);
      expect(await contentOf(places, found, vault)).toEqual(content);
      expect(await openedBy(isNew ? old.vault : next.vault, places)).toBe(0);
      ended[isNew ? 'new' : 'old'] += 1;
    }
    expect(Math.min(ended.old, ended.new)).toBeGreaterThan(4);
  });
});

type Opened = { readonly header: Value; readonly vault: Vault };

/** Two maps with points of theirs, a template, and copies of it all; with no page open. */
async function aDeviceWithMaps() {
  const [name, device] = [aName(), aDevice()];
  const shelf = await aShelf(name, { device });
  for (const id of ['a-map', 'b-map']) {
    const open = await shelf.add(aMap({ id, title: id }));
    await saved(open);
    await open.close();
    const again = await shelf.open(id as MapId);
    if (!again.ok) throw new Error(again.problem);
    retitle(again.value, `${id}!`);
    await saved(again.value);
    await vi.waitUntil(async () => (await shelf.restorePoints(id as MapId)).length > 0, often);
    await copiedBy(again.value);
    await again.value.close();
  }
  await shelf.keepTemplate(ownTemplate('t' as TemplateId, 'Oma', aMap().versions[0].frame));
  await settled(device);
  const places = placesOn(name, device);
  const header = await headerIn(places);
  const vault = await openVault(header.bytes);
  if (!vault.ok) throw new Error(vault.problem);
  const old: Opened = { header, vault: vault.value };
  return { name, device, places, old, content: await contentOf(places, header, vault.value) };
}

async function rekeyed({ storage, second, inTurn }: Places, from: Opened) {
  const next = await newLockedVault(passphrase, quick);
  if (!next.ok) throw new Error(next.problem);
  await rekey({ storage, second, inTurn, from, to: next.value });
  return { next: next.value };
}

/** As the next start does: it copies what has no copy, and then drops what is of no use any more. */
async function startedIn(places: Places, header: Value, vault: Vault) {
  const own = await placesOf(header.bytes, places);
  const kept = keptUnder(own, vault, header);
  await kept.index.look();
  await tidy(places, own, kept);
  kept.copying?.stop();
  // Beside a vault without a lock, what is left of an attempt goes at the next one.
  if ((await drawerOf(header.bytes)) === '') await dropOthers(places, header);
}

async function storeElsewhere(places: Places, { header, vault }: Opened, id: string) {
  const kept = keptUnder(await placesOf(header.bytes, places), vault, header);
  await kept.index.look();
  const summary = kept.index.summaries().find((one) => one.id === id);
  if (summary) await kept.index.save(summary, new TextEncoder().encode('Muualla'), 'known');
}

/** Both places, of which nothing is written any more after so many writes. */
function stoppedAt(most: number, places: Places) {
  const { storage, second } = places;
  let writes = 0;
  const stopped = { ok: false, problem: 'failed' } as const;
  const unlessStopped = <Done>(write: () => Promise<Done>) => {
    writes += 1;
    return writes > most ? Promise.resolve(stopped) : write();
  };
  const stoppable: Places = {
    ...places,
    storage: { ...storage, write: (batch) => unlessStopped(() => storage.write(batch)) },
    second: second && {
      ...second,
      write: (file, values) => unlessStopped(() => second.write(file, values)),
      drop: (files) => unlessStopped(() => second.drop(files)),
    },
  };
  return { places: stoppable, wasStopped: () => writes > most };
}
