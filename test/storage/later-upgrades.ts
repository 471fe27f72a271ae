import type { Upgrade } from '../../src/storage/upgrades/upgrade';
import { upgrades } from '../../src/storage/upgrades/upgrades';

/** A later version that is not: each value says of which version it is. */
export const laterUpgrades: readonly Upgrade[] = [
  ...upgrades,
  async (_, transaction) => {
    let cursor = await transaction.objectStore('values').openCursor();
    while (cursor) {
      await cursor.update({ ...cursor.value, format: 2 });
      cursor = await cursor.continue();
    }
  },
];
