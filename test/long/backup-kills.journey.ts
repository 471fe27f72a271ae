import { expect } from '@playwright/test';
import { journey } from '../browser/journey';
import { expectBackupsOutliveKills } from '../browser/killed-backups';
import { tellTried } from './tried';

// What is lost once is lost.
journey.describe.configure({ retries: 0 });

const kills = 50;
const seed = Number(process.env.SEED ?? 8);

journey('fifty backups that are killed while they are written each leave the one before', async () => {
  const failed = await expectBackupsOutliveKills(kills, seed).then(
    () => undefined,
    (error: unknown) => error,
  );
  tellTried({
    scenario: 'Browser killed while a backup was written to a file',
    tried: kills,
    lost: failed === undefined ? 0 : 1,
    said: `seed ${seed}`,
  });
  expect(failed).toBeUndefined();
});
