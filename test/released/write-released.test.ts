import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { it, vi } from 'vitest';
import { sealWithAge } from '../../src/files/age-file';
import { mapFileText } from '../../src/files/map-file';
import { mapsFileText } from '../../src/files/maps-file';
import { templateFileText } from '../../src/files/template-file';
import { templateFrame } from '../../src/model/frames';
import type { MapId, RingId, TemplateId } from '../../src/model/ids';
import type { Frame, NetworkMap } from '../../src/model/network-map';
import { ownTemplate } from '../../src/model/own-template';
import { copiedBy, settled } from '../app/keeping/a-device';
import { aDevice, aName, often, retitle, saved } from '../app/keeping/a-shelf';
import { aMap, aPerson, aVersion } from '../makers';
import { anyMap } from '../makers/any-map';
import { standardCase } from '../standard-case';
import { doorOf, shelfOf, written } from './released-device';
import { deviceFolder, fileFolder, passphrase, templateFolder } from './released-folders';

/**
 * Adds what this version of the program writes to the collection: once for each release that has a new format. What is
 * there is never written again.
 */
it.runIf(process.env.WRITE_RELEASED === '1')('what is written today is kept for later versions to read', async () => {
  for (const folder of [fileFolder, templateFolder, deviceFolder]) mkdirSync(folder, { recursive: true });
  for (const [name, map] of Object.entries(maps)) {
    await add(`${fileFolder}/${name}.verkosto.json`, () => mapFileText(map));
    await add(`${fileFolder}/${name}.golden.json`, () => JSON.stringify(map));
  }
  const all = [kept('small'), kept('two-hundred'), kept('odd')] as const;
  const text = new TextEncoder().encode(mapsFileText(all));
  await add(`${fileFolder}/all.verkosto`, () => sealWithAge(text, passphrase, 12));
  await add(`${templateFolder}/own.verkostopohja.json`, () => templateFileText(template));
  await add(`${templateFolder}/own.golden.json`, () => JSON.stringify(template));
  await writeDevice('without-lock');
  await writeDevice('locked', passphrase);
});

const kept = (name: string) => JSON.parse(readFileSync(`${fileFolder}/${name}.golden.json`, 'utf8')) as NetworkMap;

async function add(path: string, content: () => string | Uint8Array | Promise<string | Uint8Array>): Promise<void> {
  if (!existsSync(path)) writeFileSync(path, await content());
}

const twoHundred = Array.from({ length: 200 }, (_, at) =>
  aPerson({
    id: `person-${at}`,
    name: `Henkilö ${at}`,
    place: { angle: (at * 137.5) % 360, distance: 0.5, ring: 1, area: null },
  }),
);
const [odd = aMap()] = fc.sample(anyMap({ mostPeople: 12 }), { numRuns: 1, seed: 20 });

const maps = {
  small: { ...standardCase(), id: 'small' as MapId },
  'two-hundred': aMap({ id: 'two-hundred', versions: [aVersion({ people: twoHundred })] }),
  odd: { ...odd, id: 'odd' as MapId },
} satisfies Readonly<Record<string, NetworkMap>>;

const frame: Frame = {
  ...templateFrame('threeRings'),
  centre: { word: 'me' },
  rings: [{ id: 'inner' as RingId, name: 'Ihan vieressä' }],
  words: { support: [{ key: 'own_kyyti', name: 'Kyyti' }] },
};
const template = ownTemplate('own' as TemplateId, 'Meidän pohja', frame);

async function writeDevice(name: string, passphrase?: string): Promise<void> {
  if (existsSync(`${deviceFolder}/${name}.json`)) return;
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
