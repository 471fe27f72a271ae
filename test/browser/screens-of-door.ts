import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { mapFileText } from '../../src/files/map-file';
import { codeShown, groupWritten } from './door-hand';
import { becomeLater, damageKey, earlierIsClosed, isBlocked } from './door-trouble';
import { fullMap } from './full-map';
import type { Tour } from './tour';

/** What stands before the maps, from the first start to the last way back, and what a lock brings with it. */
export async function screensOfDoor(tour: Tour): Promise<void> {
  const { page, language } = tour;
  await page.clock.install();
  await page.goto('./');
  await page.getByRole('combobox').first().selectOption(language);
  await takingLock(tour);
  await settings(tour);
  await lockIsNear(tour);
  await locked(tour);
  await lost(tour);
  await damaged(tour);
  await upgraded(tour);
  await failed(tour);
}

async function takingLock({ page, words, look, button }: Tour): Promise<void> {
  await expect(page.getByRole('heading', { name: words('door.firstStart.title') })).toBeVisible();
  await look('first start');
  await button('door.firstStart.passphrase.title').click();
  const field = page.getByLabel(words('door.passphrase.label'), { exact: true });
  await expect(field).toBeFocused();
  await look('choosing a passphrase');
  await field.fill('password1234');
  await expect(page.getByText(words('door.passphrase.strength.weak'))).toBeVisible();
  await look('a passphrase that can be guessed');
  await button('door.passphrase.suggest').click();
  await expect(page.getByText(words('door.passphrase.strength.strong'))).toBeVisible();
  await look('a passphrase that was suggested');
  await button('door.continue').click();
  const code = await codeShown(page, words);
  await look('recovery code');
  await button('door.code.written').click();
  await page.getByRole('textbox').fill('---');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').getByRole('paragraph')).toBeVisible();
  await look('recovery code, not the group that was asked');
  await groupWritten(page, code);
  await button('door.code.enter').click();
  await button('home.exampleMap').click();
  await expect(page.getByRole('listbox').getByRole('option')).not.toHaveCount(0);
  await expect(page.locator('[role=status][data-state=saved]')).toBeVisible();
  await button('map.backToMaps').click();
  await expect(button('common.lock')).toBeVisible();
  await look('home, behind a passphrase');
}

async function settings({ page, words, look, button, close }: Tour): Promise<void> {
  const dialog = page.getByRole('dialog');
  await button('common.settings').click();
  await expect(dialog.getByRole('region')).toHaveCount(5);
  await look('Asetukset, behind a passphrase');
  // Half a second after it was opened a dialog takes the keyboard if nobody has it: no hand is that quick.
  await page.clock.runFor(600);
  for (const what of ['change', 'newCode']) {
    await button(`settings.protection.${what}`).click();
    await expect(dialog.last().getByRole('textbox').first()).toBeVisible();
    await look(what === 'change' ? 'Vaihda tunnuslause' : 'Uusi palautuskoodi');
    await close();
    await expect(button(`settings.protection.${what}`)).toBeFocused();
  }
  await page.getByRole('button', { name: words('settings.empty.title') }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look('Tyhjennä laite');
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: words('common.cancel'), exact: true })
    .click();
  await close();
}

async function lockIsNear({ page, look, button }: Tour): Promise<void> {
  await page.clock.runFor('09:31');
  await expect(button('settings.locking.stay')).toBeVisible();
  await look('the lock is near');
  await page.keyboard.press('Shift');
  await expect(button('settings.locking.stay')).toHaveCount(0);
}

async function locked(tour: Tour): Promise<void> {
  const { page, words, look, button, close } = tour;
  await button('common.lock').click();
  const field = page.getByLabel(words('door.lock.label'), { exact: true });
  await expect(field).toBeFocused();
  await look('locked');
  await field.fill('ihan väärä lause');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('door.lock.wrong'))).toBeVisible();
  await look('locked, a wrong passphrase');
  await button('door.forgotten.title').click();
  await expect(button('door.forgotten.code.open')).toBeEnabled();
  await look('locked, every way back');
  await page.getByLabel(words('door.forgotten.code.label'), { exact: true }).fill('ABC');
  await page.getByLabel(words('door.forgotten.code.next'), { exact: true }).fill('aivan toinen lause');
  await button('door.forgotten.code.open').click();
  await expect(page.getByText(words('door.lock.mistyped'))).toBeVisible();
  await look('locked, a mistyped code');
  await offerTo('door.restore.open', tour);
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
  await look('locked, a file in the place of what is here');
  await close();
  await button('door.anew.open').click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await look('Aloita alusta');
  await close();
}

async function lost(tour: Tour): Promise<void> {
  const { page, words, look } = tour;
  await forget(page, 'indexeddb,file_systems');
  await page.reload();
  await expect(page.getByRole('heading', { name: words('door.lost.title') })).toBeVisible();
  await look('maps are lost');
  await offerTo('door.restore.open', tour);
  await expect(page.getByRole('heading', { name: words('door.firstStart.title') })).toBeVisible();
  await look('first start, with what a file has brought');
}

async function damaged({ page, words, look, button, close }: Tour): Promise<void> {
  await button('door.firstStart.withoutLock.title').click();
  const taken = page.getByRole('dialog', { name: words('backup.restored') });
  await expect(taken.getByRole('button', { name: words('common.close') })).toHaveCount(2);
  await look('home, with what a file has brought');
  await close();
  await expect(page.getByRole('main').getByRole('listitem')).not.toHaveCount(0);
  await damageKey(page);
  await expect(page.getByText(words('door.failed.damaged'))).toBeVisible();
  await look('maps whose key is damaged');
}

async function upgraded({ page, words, look }: Tour): Promise<void> {
  const told = async (why: string, screen: string) => {
    await expect(async () => {
      await page.clock.runFor(5_000);
      await expect(page.getByText(words(`door.failed.${why}`))).toBeVisible({ timeout: 250 });
    }).toPass();
    await look(screen);
  };
  await becomeLater(page);
  await page.reload();
  await expect.poll(() => isBlocked(page)).toBe(true);
  await told('blocked', 'maps that an earlier version holds');
  await earlierIsClosed(page);
  await told('upgrading', 'maps that are brought up to date');
}

async function failed({ page, words, look, button, close }: Tour): Promise<void> {
  // As a browser does in a private window, or whose owner allows no keeping.
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError');
    };
    StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'));
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: words('door.failed.title') })).toBeVisible();
  await look('maps cannot be reached');
  await button('door.failed.oneTime').click();
  await expect(button('home.newMap')).toBeVisible();
  await look('home, one-time use');
  await button('common.settings').click();
  await expect(page.getByRole('dialog').getByRole('region')).toHaveCount(5);
  await look('Asetukset, one-time use');
  await close();
  await button('home.newMap').click();
  await expect(page.getByRole('status').filter({ hasText: words('common.saveState.memoryOnly') })).toBeVisible();
  await look('map, one-time use');
}

async function offerTo(at: string, { page, button }: Tour): Promise<void> {
  const [picker] = await Promise.all([page.waitForEvent('filechooser'), button(at).click()]);
  await picker.setFiles({ name: 'verkosto.json', mimeType: '', buffer: Buffer.from(mapFileText(fullMap())) });
}

/** The browser forgets what this origin keeps in these ways, as when somebody clears it away. */
async function forget(page: Page, storageTypes: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes });
  await session.detach();
}
