import { indexFormat } from '../../src/app/keeping/sealed-index';
import { fileVersion } from '../../src/files/file-version';
import { templateVersion } from '../../src/files/template-schema';
import { upgrades } from '../../src/storage/upgrades/upgrades';

/** Where the collection lies; a folder that is there once is never changed. */
export const collection = 'test/fixtures/released';

/** Of the formats that this version writes: files of maps and of templates, and what is kept on a device. */
export const fileFolder = `${collection}/file-${fileVersion}`;
export const templateFolder = `${collection}/template-${templateVersion}`;
export const deviceFolder = `${collection}/device-${[upgrades.length, fileVersion, ...(indexFormat > 1 ? [indexFormat] : [])].join('-')}`;

/** Of everything locked in the collection. */
export const passphrase = 'koivu hanki lumme saari pilvi';
