import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { mapFileText } from '../../src/files/map-file';
import type { NetworkMap } from '../../src/model/network-map';
import { chooseFile } from './exported-files';
import { tokens } from './map-sheet';

/** A map on the screen, from a file, ready for hands. `drawn` is how many tokens it has, the centre included. */
export async function openMap(page: Page, map: NetworkMap, drawn: number): Promise<void> {
  await page.goto('./');
  await chooseFile(page, {
    name: 'verkosto.json',
    mimeType: 'application/json',
    buffer: Buffer.from(mapFileText(map)),
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Avaa', exact: true }).click();
  await expect(tokens(page)).toHaveCount(drawn);
}
