import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { mapFile } from '../../../src/app/keeping/copies';
import { entryName } from '../../../src/app/keeping/sealed-index';
import { openSecondPlace } from '../../../src/storage/second-place';
import { openStorage } from '../../../src/storage/storage';
import { aMap } from '../../makers';
import { patience, runs } from '../../runs';
import { emptied, settled, withoutOtherTabs } from './a-device';
import { aDevice, aName, aShelf, type Device, often, retitle, saved } from './a-shelf';
import { failures } from './faults';

withoutOtherTabs();

it(
  'whatever fails in the second place, maps are saved; when that ends, they are copied and can be put back',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { maxLength: 10 }), async (steps) => {
        const [name, device] = [aName(), aDevice()];
        const { directory } = device;
        const open = await (await aShelf(name, { device, patience: 60 })).add(aMap());
        const { id } = open.document.getState().map;
        for (const { title, at, failure, torn, pause } of steps) {
          directory.fail(at, failure);
          if (torn) tear(directory.files);
          retitle(open, title);
          await saved(open);
          await new Promise((resume) => setTimeout(resume, pause));
        }
        for (const at of places) directory.fail(at, undefined);
        retitle(open, 'Viimeinen');
        await saved(open);
        await vi.waitUntil(async () => isCopied(name, device, id), often);
        await settled(device);
        await emptied(name);
        const read = await (await aShelf(name, { device })).read(id);
        expect(read.ok && read.value.title).toBe('Viimeinen');
      }),
      { numRuns: runs(30) },
    );
  },
  patience,
);

/** The second place has the map as it is in the first. */
async function isCopied(name: string, { directory: { root } }: Device, id: string): Promise<boolean> {
  const [here, there] = await Promise.all([
    openStorage({ name }).read([entryName(id)]),
    openSecondPlace({ name, root, patience: 1000 })?.read(mapFile(id)),
  ]);
  const copy = there?.ok ? there.value[0]?.values[0] : undefined;
  return here.ok && copy !== undefined && here.value[0]?.revision === copy.revision;
}

const places = ['root', 'read', 'write', 'close'] as const;

const aStep = fc.record({
  title: fc.string({ maxLength: 20 }),
  at: fc.constantFrom(...places),
  failure: fc.constantFrom(undefined, ...Object.values(failures)),
  torn: fc.boolean(),
  pause: fc.nat(20),
});

/** The file that was made last is cut in half. */
function tear(files: Map<string, Uint8Array<ArrayBuffer>>) {
  const [file, bytes] = [...files].at(-1) ?? [];
  if (file !== undefined && bytes) files.set(file, bytes.slice(0, bytes.length / 2));
}
