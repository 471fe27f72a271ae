import { journey } from './journey';
import { expectBackupsOutliveKills } from './killed-backups';

journey('a backup that is killed while it is written leaves the one before', async () => {
  await expectBackupsOutliveKills(2, 7);
});
