import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from './journey';
import { expectSaved, tokens } from './map-sheet';

journey('a map goes back to what it was as one step, or opens so beside itself', async ({ page }) => {
  await page.goto('./');
  await exampleAmongMaps(page);
  await cards(page).first().getByRole('button').first().click();
  await page.locator('[role="option"][aria-label^="äiti. "]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Delete');
  await expect(tokens(page)).toHaveCount(16);
  await expectSaved(page);

  await fromMapMenu(page, 'Aiemmat tallennukset');
  await expect(page.getByRole('dialog').getByText('Tulisi takaisin: äiti.')).toBeVisible();
  await page.getByRole('button', { name: 'Palaa tähän' }).click();
  await expect(tokens(page)).toHaveCount(17);
  await page.keyboard.press('Control+Z');
  await expect(tokens(page)).toHaveCount(16);
  await expectSaved(page);

  await fromMapMenu(page, 'Aiemmat tallennukset');
  await page.getByRole('radio').last().check();
  await page.getByRole('button', { name: 'Avaa kopiona' }).click();
  await expect(tokens(page)).toHaveCount(17);
  await expect(page.getByRole('textbox', { name: 'Kartan nimi' })).toHaveValue(/^Esimerkki \(tänään klo /u);
  await page.goBack();
  await expect(cards(page)).toHaveCount(2);
  await expect(cards(page).filter({ hasText: '15 ihmistä' })).toHaveCount(1);
});

journey(
  'a removed map waits in Poistetut, and goes for good from there or once it has been exported',
  async ({ page }) => {
    await page.goto('./');
    await exampleAmongMaps(page);
    await page.getByRole('button', { name: 'Toiminnot: Esimerkki' }).click();
    await page.getByRole('menuitem', { name: 'Poista', exact: true }).click();
    await expect(page.getByText('Kartta poistettu: Esimerkki.')).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: 'Poistetut (1)' }).click();
    await page.getByRole('button', { name: 'Palauta: Esimerkki' }).click();
    await expect(page.getByText('Kartta palautettu: Esimerkki.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(cards(page)).toHaveCount(1);

    await cards(page).first().getByRole('button').first().click();
    await fromMapMenu(page, 'Vie ja poista');
    await expect(page.getByRole('dialog', { name: 'Vie ja poista', exact: true })).toBeVisible();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tallenna tiedosto' }).click(),
    ]);
    expect(saved.suggestedFilename()).toContain('verkosto');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Poista pysyvästi' }).click();
    await expect(page.getByText('Kartta on poistettu tältä laitteelta ohjelmasta: Esimerkki.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Yksikin tärkeä riittää.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Poistetut/u })).toHaveCount(0);
  },
);

const cards = (page: Page) => page.getByRole('main').getByRole('listitem');

async function exampleAmongMaps(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
  await expect(tokens(page)).toHaveCount(17);
  await expectSaved(page);
  await page.goBack();
  await expect(cards(page)).toHaveCount(1);
}

async function fromMapMenu(page: Page, row: string): Promise<void> {
  await page.getByRole('button', { name: 'Kartan toiminnot' }).click();
  await page.getByRole('menuitem', { name: row, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}
