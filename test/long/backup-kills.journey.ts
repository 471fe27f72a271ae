import { journey } from '../browser/journey';
import { expectBackupsOutliveKills } from '../browser/killed-backups';

journey('fifty backups that are killed while they are written each leave the one before', async () => {
  await expectBackupsOutliveKills(50, 8);
});
