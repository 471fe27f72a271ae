import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { mapFileText } from '../../src/files/map-file';
import { standardCase } from '../standard-case';
import { chooseFile } from './exported-files';
import { tokens } from './map-sheet';

/** The standard case on the screen, from a file, ready for hands. */
export async function openStandardCase(page: Page): Promise<void> {
  await page.goto('./');
  const buffer = Buffer.from(mapFileText(standardCase()));
  await chooseFile(page, { name: 'verkosto.json', mimeType: 'application/json', buffer });
  await page.getByRole('dialog').getByRole('button', { name: 'Avaa', exact: true }).click();
  await expect(tokens(page)).toHaveCount(13);
}
