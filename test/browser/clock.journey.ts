import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from './journey';
import { expectSaved, tokens } from './map-sheet';

// One that a test sets stands in the way of another.
journey.use({ timezoneId: '' });

const start = new Date('2026-03-28T23:30:00+02:00');
const day = 24 * 60 * 60_000;

/** Where the clock is set, one after another. The night after the start is the one in which summer time begins. */
const jumps = {
  'päivä taakse': start.getTime() - day,
  'kymmenen vuotta taakse': start.getTime() - 3653 * day,
  'kymmenen vuotta eteen': start.getTime() + 3653 * day,
  kesäaika: start.getTime() + 6 * 60 * 60_000,
} as const;

journey(
  'whatever the clocks of two tabs do, the newest change wins and nothing changes its order',
  async ({ page, context }) => {
    await page.clock.setFixedTime(start);
    await page.goto('./');
    await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
    await expect(tokens(page)).toHaveCount(17);
    for (const [title, at] of Object.entries(jumps)) {
      await page.clock.setFixedTime(at);
      await rename(page, title);
    }
    await inZone(page, 'Pacific/Kiritimati');
    await rename(page, 'toinen aika-alue');
    await journey.step('earlier saves stand in the order in which they were made', async () => {
      await page.getByRole('button', { name: 'Kartan toiminnot' }).click();
      await page.getByRole('menuitem', { name: 'Aiemmat tallennukset', exact: true }).click();
      const times = page.getByRole('dialog').locator('time');
      const made = Object.values(jumps).map((at) => new Date(at).toISOString());
      await expect
        .poll(() => times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime'))))
        .toEqual(made.toReversed());
      await page.keyboard.press('Escape');
    });

    const other = await context.newPage();
    await other.clock.setFixedTime(start.getTime() - 2 * 3653 * day);
    await other.goto('./');
    await other.getByRole('button', { name: 'toinen aika-alue' }).first().click();
    await expect(title(other)).toHaveValue('toinen aika-alue');
    await other.getByRole('button', { name: 'Siirrä muokkaus tähän' }).click();
    await expect(title(other)).toBeEditable();
    await rename(other, 'toisesta välilehdestä');
    await expect(title(page)).toHaveValue('toisesta välilehdestä');
    await page.close();
    await other.reload();
    await expect(title(other)).toHaveValue('toisesta välilehdestä');
    await expect(tokens(other)).toHaveCount(17);
  },
);

const title = (page: Page) => page.getByRole('textbox', { name: 'Kartan nimi' });

async function rename(page: Page, words: string): Promise<void> {
  await title(page).fill(words);
  await title(page).press('Enter');
  await expectSaved(page);
}

async function inZone(page: Page, timezoneId: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTimezoneOverride', { timezoneId });
}
