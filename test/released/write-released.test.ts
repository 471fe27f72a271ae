import { mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { it, vi } from 'vitest';
import { mapFileText } from '../../src/files/map-file';
import type { MapId } from '../../src/model/ids';
import type { NetworkMap } from '../../src/model/network-map';
import { copiedBy, settled } from '../app/keeping/a-device';
import { aDevice, aName, often, retitle, saved } from '../app/keeping/a-shelf';
import { aMap, aPerson, aVersion } from '../makers';
import { anyMap } from '../makers/any-map';
import { standardCase } from '../standard-case';
import { doorOf, shelfOf, written } from './released-device';
import { deviceFolder, fileFolder } from './released-folders';

/** Adds what this version of the program writes to the collection: once for each release that has a new format. */
it.runIf(process.env.WRITE_RELEASED === '1')('what is written today is kept for later versions to read', async () => {
  mkdirSync(fileFolder, { recursive: true });
  mkdirSync(deviceFolder, { recursive: true });
  for (const [name, map] of Object.entries(maps)) {
    writeFileSync(`${fileFolder}/${name}.verkosto.json`, mapFileText(map));
    writeFileSync(`${fileFolder}/${name}.golden.json`, JSON.stringify(map));
  }
  await writeDevice('without-lock');
  await writeDevice('locked', 'koivu hanki lumme saari pilvi');
});

const twoHundred = Array.from({ length: 200 }, (_, at) =>
  aPerson({
    id: `person-${at}`,
    name: `Henkilö ${at}`,
    place: { angle: (at * 137.5) % 360, distance: 0.5, ring: 1, area: null },
  }),
);
const [odd = aMap()] = fc.sample(anyMap({ mostPeople: 12 }), { numRuns: 1, seed: 20 });

const maps: Readonly<Record<string, NetworkMap>> = {
  small: { ...standardCase(), id: 'small' as MapId },
  'two-hundred': aMap({ id: 'two-hundred', versions: [aVersion({ people: twoHundred })] }),
  odd: { ...odd, id: 'odd' as MapId },
};

async function writeDevice(name: string, passphrase?: string): Promise<void> {
  const [database, device] = [aName(), aDevice()];
  const door = doorOf(database, device);
  await vi.waitUntil(() => door.door.getState().state === 'firstStart', often);
  let recoveryCode: string | undefined;
  if (passphrase === undefined) door.withoutLock();
  else {
    const made = await door.lockWith(passphrase);
    if (!made.ok) throw new Error(made.problem);
    recoveryCode = made.value.recoveryCode;
    made.value.enter();
  }
  const shelf = await shelfOf(door);
  for (const map of Object.values(maps)) {
    const added = await shelf.add(map);
    await saved(added);
    await added.close();
    const open = await shelf.open(map.id);
    if (!open.ok) throw new Error(open.problem);
    retitle(open.value, 'toinen nimi');
    open.value.document.undo();
    retitle(open.value, map.title === '' ? 'nimi' : `${map.title}!`);
    await saved(open.value);
    await copiedBy(open.value);
    await open.value.close();
  }
  await settled(device);
  const left = { ...(passphrase !== undefined && { passphrase, recoveryCode }), ...(await written(database, device)) };
  writeFileSync(`${deviceFolder}/${name}.json`, JSON.stringify(left));
}
