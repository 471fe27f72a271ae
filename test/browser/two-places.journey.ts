import { rm } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { both, copies, database, flipped, log, withoutFolder } from './damage';
import { journey } from './journey';
import { drawnTitles, keptProfile, start } from './kept-profile';

journey(
  'maps are there when the database is damaged, and are missed aloud when both places are gone',
  async ({ address }) => {
    const profile = await keptProfile(address);
    await flipped(database(log), 0.5)(profile);
    const mended = await start(profile, address);
    expect(mended.told).toBe('Kartat palautettiin varakopiosta, mitään ei puutu.');
    const people = ['Minä', 'sisko', 'veli', 'äiti'].map((name) => expect.stringMatching(`^${name}`));
    expect(mended.maps).toEqual(Object.fromEntries(drawnTitles.map((title) => [title, people])));

    await both(withoutFolder(database(/./)), withoutFolder(copies(/./)))(profile);
    const bare = await start(profile, address);
    expect(bare).toEqual({ maps: {}, told: expect.stringContaining('Tällä laitteella on ollut karttoja') });
    await rm(profile, { recursive: true, force: true });
  },
);
