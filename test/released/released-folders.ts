import { fileVersion } from '../../src/files/file-version';
import { upgrades } from '../../src/storage/upgrades/upgrades';

/** Where the collection lies; a folder that is there once is never changed. */
export const collection = 'test/fixtures/released';

/** Of the formats that this version writes: map files, and what is kept on a device. */
export const fileFolder = `${collection}/file-${fileVersion}`;
export const deviceFolder = `${collection}/device-${upgrades.length}-${fileVersion}`;
