import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { lockedField, passphrase, takeLock, unlock } from './door-hand';
import { journey } from './journey';
import { expectSaved, spotIn } from './map-sheet';
import { pause } from './paused-clock';

journey('a passphrase is taken into use in the settings, and from then on only it opens the maps', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
  await expectSaved(page);
  await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
  await page.getByRole('button', { name: 'Asetukset' }).click();
  const settings = page.getByRole('dialog', { name: 'Asetukset' });
  await expect(settings.getByRole('region', { name: 'Karttojen suojaus' })).toContainText('Ilman lukkoa');
  await expect(settings).toContainText('1 kartta.');
  await expect(settings).toContainText('Jokainen on tallessa kahdessa paikassa');
  await settings.getByRole('button', { name: 'Ota tunnuslause käyttöön' }).click();
  const taking = page.getByRole('dialog', { name: 'Ota tunnuslause käyttöön' });
  await taking.getByLabel('Uusi tunnuslause').fill(passphrase);
  await taking.getByRole('button', { name: 'Ota tunnuslause käyttöön' }).click();
  await writeCodeDown(page);
  await page.getByRole('button', { name: 'Lukitse ja avaa tunnuslauseella' }).click();
  await unlock(page);
  await expect(page.getByRole('main').getByText('Esimerkki', { exact: true })).toBeVisible();
});

async function writeCodeDown(page: Page) {
  const groups = page.getByRole('list', { name: 'Palautuskoodi' }).getByRole('listitem');
  await expect(groups).toHaveCount(9, { timeout: 20_000 });
  const code = await groups.allInnerTexts();
  await page.getByRole('button', { name: 'Koodi on tallessa' }).click();
  const asked = page.getByLabel(/Kirjoita paperistasi ryhmä/);
  const number = /\d+/.exec((await page.getByText(/Kirjoita paperistasi ryhmä/).textContent()) ?? '')?.[0];
  await asked.fill(code[Number(number) - 1] ?? '');
}

journey.describe('behind a passphrase', () => {
  journey.use({ firstStart: 'asked' });

  journey(
    'the maps lock when nobody is there, all tabs together, after a warning; half a name is back',
    async ({ page, context }) => {
      await page.clock.install();
      await page.goto('./');
      await takeLock(page);
      await page.getByRole('button', { name: 'Uusi kartta' }).click();
      await page.getByRole('button', { name: 'Lisää ihminen' }).click();
      await page.mouse.click(...(await spotBesideMiddle(page)));
      const name = page.getByRole('textbox', { name: 'Nimi', exact: true });
      await name.pressSequentially('Naapurin Pek');
      const other = await context.newPage();
      await other.goto('./');
      await unlock(other);
      await expect(other.getByRole('heading', { name: 'Kartat' })).toBeVisible();

      await journey.step('a key in time puts the lock off', async () => {
        await page.clock.runFor('09:31');
        await expect(page.getByRole('button', { name: 'Jatka' })).toBeVisible();
        await expect(page.locator('#live-now')).toContainText('Ohjelma lukittuu 30 sekunnin kuluttua.');
        await page.keyboard.press('k');
        await expect(page.getByRole('button', { name: 'Jatka' })).toHaveCount(0);
      });

      await journey.step('nobody does, in time to the second, whatever is done to the clock on the wall', async () => {
        await pause(page);
        await page.keyboard.press('Shift');
        await page.clock.setSystemTime(new Date('2016-03-27T03:30:00'));
        await page.clock.runFor('09:00');
        await page.clock.setSystemTime(new Date('2036-01-01'));
        await page.clock.runFor('00:59');
        await expect(page.getByRole('button', { name: 'Jatka' })).toBeVisible();
        await page.clock.runFor('00:02');
        await expect(lockedField(page)).toBeVisible();
        await expect(lockedField(other)).toBeVisible();
        await page.clock.resume();
      });
      await unlock(page);
      await expect(name).toHaveValue('Naapurin Pekk');
      await expect(name).toBeFocused();
      await other.close();

      await journey.step('what was hidden is back without a passphrase for a minute, and locked after it', async () => {
        await page.getByRole('button', { name: 'Piilota' }).click();
        await page.clock.runFor('00:50');
        await page.getByRole('button', { name: 'Jatka' }).click();
        await expect(page.getByRole('textbox', { name: 'Kartan nimi' })).toBeVisible();
        await page.getByRole('button', { name: 'Piilota' }).click();
        await page.clock.runFor('01:02');
        await expect(lockedField(page)).toBeVisible();
      });

      await journey.step('so it is after a sleep of the computer, with a clock that was set back too', async () => {
        await unlock(page);
        await page.clock.setSystemTime(new Date('2016-01-01'));
        await page.clock.fastForward('03:00');
        await page.clock.runFor('00:02');
        await expect(lockedField(page)).toBeVisible();
      });

      await journey.step('and when nobody has seen it for longer than five minutes', async () => {
        await unlock(page);
        await page.evaluate(() => {
          Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
          document.dispatchEvent(new Event('visibilitychange'));
        });
        await page.clock.runFor('04:40');
        await expect(lockedField(page)).toHaveCount(0);
        await page.clock.runFor('00:22');
        await expect(lockedField(page)).toBeVisible();
      });
    },
  );
});

async function spotBesideMiddle(page: Page): Promise<[number, number]> {
  const { x, y } = await spotIn(page, 'Perhe', 'Keskimmäinen kehä');
  return [x, y];
}
