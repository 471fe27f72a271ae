import { expect } from '@playwright/test';
import { exportFile } from './exported-files';
import { journey } from './journey';
import { openStandardCase } from './open-standard-case';

journey('the map is described in the words that its picture describes itself with', async ({ page }, info) => {
  await openStandardCase(page);
  const map = page.getByRole('region', { name: 'Kartta', exact: true });
  await expect(map).toHaveAccessibleDescription(/12 ihmistä, \d+ yhteyttä\. Perhe, 4 ihmistä: koira, /);
  const summary = await map.locator('xpath=p').first().textContent();
  const { bytes } = await exportFile(page, info.outputDir, { format: 'SVG' });
  expect(bytes.toString()).toContain(`<desc>${summary}</desc>`);
  await expect(page.getByRole('listbox', { name: 'Ihmiset kartalla' })).toHaveAccessibleDescription(
    'Nuolilla ihmisestä toiseen. Enter avaa tiedot. Kysymysmerkki avaa ohjeen.',
  );
});
