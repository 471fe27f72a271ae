import type { Page } from '@playwright/test';
import { openWithAge } from '../../src/files/age-file';
import { limits } from '../../src/files/limits';
import { readMapsText } from '../../src/files/maps-file';

/** In a page: a file of the origin's own file system stands in for one that somebody would have chosen. */
export function standInForPicker(): void {
  Object.assign(window, {
    showSaveFilePicker: async () => {
      const root = await navigator.storage.getDirectory();
      return root.getFileHandle('chosen.verkosto', { create: true });
    },
  });
}

/** The titles of the maps in the chosen file, or why it does not open. */
export async function backupIn(page: Page, passphrase: string): Promise<readonly string[] | string> {
  const base64 = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getFileHandle('chosen.verkosto')).getFile();
    return btoa(Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''));
  });
  const opened = await openWithAge(Buffer.from(base64, 'base64'), passphrase);
  if (!opened.ok) return opened.problem.reason;
  const read = readMapsText(new TextDecoder().decode(opened.value), limits.sealedBytes);
  return read.ok ? read.value.maps.map(({ title }) => title).toSorted() : read.problem.reason;
}
