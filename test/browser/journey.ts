import { test as base, expect } from '@playwright/test';
import { startStaticServer } from '../../scripts/static-server.mjs';
import { launchOptions } from './browser';
import { type FirstStart, passFirstStart } from './first-start';
import { watch } from './watch';

type OfWorker = {
  /** The built app, at an address of its own for each worker. */
  readonly address: string;
};

type OfJourney = {
  readonly firstStart: FirstStart;
  /** What went wrong so far without the journey looking; must be empty at the end. */
  readonly complaints: readonly string[];
};

/** `test` for journeys: `page.goto('./')` opens the built app. Anything another host is asked for fails the journey. */
export const journey = base.extend<OfJourney, OfWorker>({
  launchOptions: [launchOptions(), { scope: 'worker' }],
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const server = await startStaticServer();
      await use(server.address);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ address }, use) => use(address),
  firstStart: ['withoutLock', { option: true }],
  complaints: [
    async ({ context, firstStart }, use) => {
      if (firstStart === 'withoutLock') await passFirstStart(context);
      const complaints = watch(context);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
