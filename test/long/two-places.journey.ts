import { rm } from 'node:fs/promises';
import { expect } from '@playwright/test';
import {
  both,
  copies,
  copyFiles,
  type Damage,
  database,
  flipped,
  log,
  only,
  withoutFolder,
  zeroTail,
} from '../browser/damage';
import { journey } from '../browser/journey';
import { copyOf, drawnTitles, keptProfile, type Start, start } from '../browser/kept-profile';

// What is lost once is lost.
journey.describe.configure({ retries: 0 });

const everything = 'Kartat palautettiin varakopiosta, mitään ei puutu.';

const gone = withoutFolder(database(/./));
const nothing: Damage = () => Promise.resolve();

/** What happens one after the other, with a start after each, and what that start tells. */
const lives: Readonly<Record<string, readonly (readonly [Damage, string])[]>> = {
  'a byte of the database changes': [
    [flipped(database(log), 0.5), everything],
    [nothing, ''],
  ],
  'the end of the database becomes zeros': [[zeroTail(database(log)), everything]],
  'the database is gone': [[gone, everything]],
  'the copies are gone, and then the database': [
    [withoutFolder(copies(/./)), ''],
    [gone, everything],
  ],
  'a copy changes, and then the database is gone': [
    [only(copies(copyFiles), 0, (part) => flipped(part, 0.5)), ''],
    [gone, everything],
  ],
};

journey('two maps are there whatever happens to one of the places where they are kept', async ({ address }) => {
  const profile = await keptProfile(address);
  const whole = await start(profile, address);
  expect(Object.keys(whole.maps)).toEqual(drawnTitles);
  expect(whole.told).toBe('');
  for (const [name, damages] of Object.entries(lives)) {
    await journey.step(name, async () => {
      const starts = await startsAfter(
        profile,
        address,
        damages.map(([damage]) => damage),
      );
      expect(starts).toEqual(damages.map(([, told]) => ({ maps: whole.maps, told })));
    });
  }
  await rm(profile, { recursive: true, force: true });
});

journey('when both places are gone, the list says that maps are missing', async ({ address }) => {
  const profile = await keptProfile(address);
  const starts = await startsAfter(profile, address, [both(gone, withoutFolder(copies(/./))), nothing]);
  const told = expect.stringContaining('Tällä laitteella on ollut karttoja');
  expect(starts).toEqual([
    { maps: {}, told },
    { maps: {}, told },
  ]);
  await rm(profile, { recursive: true, force: true });
});

async function startsAfter(profile: string, address: string, damages: readonly Damage[]): Promise<readonly Start[]> {
  const copy = await copyOf(profile);
  const starts: Start[] = [];
  for (const damage of damages) {
    await damage(copy);
    starts.push(await start(copy, address));
  }
  await rm(copy, { recursive: true, force: true });
  return starts;
}
