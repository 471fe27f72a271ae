import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from './journey';
import { expectSaved, tokens } from './map-sheet';
import { pause } from './paused-clock';
import { removeStored } from './remove-stored';

journey(
  'what is cleared away under an open map is told within five seconds, stored again, and what is missing is named',
  async ({ page }) => {
    await page.clock.install();
    await page.goto('./');
    await newMap(page, 'Puuttuva kartta');
    await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
    await newMap(page, 'Avoin kartta');
    await expectCopied(page);
    await pause(page);
    await removeStored(page, 'all');
    // Nobody does anything: the page notices by itself.
    await page.clock.runFor(5000);
    const told = page.getByText('Selain poisti kartat tältä laitteelta, kun tämä kartta oli auki.').first();
    await expect(told).toContainText('Nämä kartat puuttuvat: Puuttuva kartta.');
    await page.clock.resume();
    await expectSaved(page);
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Kartan nimi' })).toHaveValue('Avoin kartta');
    await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
    await expect(page.getByRole('note').filter({ hasText: 'Osa kartoista puuttuu' })).toBeVisible();
  },
);

journey('that the browser may clear maps away is said until it promises not to', async ({ page, address }) => {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const answer = async (setting: 'denied' | 'granted') =>
    session.send('Browser.setPermission', {
      ...(targetInfo.browserContextId && { browserContextId: targetInfo.browserContextId }),
      origin: new URL(address).origin,
      permission: { name: 'persistent-storage' },
      setting,
    });
  const notice = page.getByRole('note').filter({ hasText: 'Selain voi tyhjentää kartat' });
  const exampleAndBack = async () => {
    await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
    await expect(tokens(page)).toHaveCount(17);
    await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
  };
  await answer('denied');
  await page.goto('./');
  await exampleAndBack();
  await expect(notice).toBeVisible();
  await expect(page.getByText('Kartoista ei ole varmuuskopiota tiedostossa.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  await expect(notice).toBeVisible();
  await answer('granted');
  await exampleAndBack();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);
  await expect(notice).toHaveCount(0);
});

/** The second place has it too, and nothing is being written to it any more. */
const expectCopied = (page: Page) =>
  expect(page.locator('[role="status"][data-state="saved"]')).toHaveAttribute('aria-description', /./);

async function newMap(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Uusi kartta' }).first().click();
  await expect(tokens(page)).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Kartan nimi' }).fill(title);
  await expectSaved(page);
}
