import type { BrowserContextOptions, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { lock, takeLock } from './door-hand';
import { faultsOfRing, heldByKeyboard } from './focus-ring';
import { journey } from './journey';
import { toList } from './list-sheet';
import { token, tokens } from './map-sheet';
import { openStandardCase } from './open-standard-case';

/** Presses Tab through the screen until it comes round. Of those that look the same one is looked at closely. */
async function walkByTab(page: Page, screen: string, known: Set<string>, most = 45): Promise<readonly string[]> {
  const found: string[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const held = await heldByKeyboard(page);
    // After the last comes the browser itself.
    if (!held) break;
    const faults = [...held.faults, ...(known.has(held.kind) ? [] : await faultsOfRing(page, held))];
    known.add(held.kind);
    found.push(...faults.map((fault) => `${screen}, ${held.name}: ${fault}`));
  }
  return found;
}

async function everybodyOnMap(page: Page, screen: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const one of await tokens(page).all()) {
    await one.focus();
    const held = await heldByKeyboard(page);
    const faults = held ? [...held.faults, ...(await faultsOfRing(page, held))] : ['has no keyboard'];
    found.push(...faults.map((fault) => `${screen}, ${held?.name}: ${fault}`));
  }
  return found;
}

type Way = BrowserContextOptions & {
  readonly how: string;
  readonly viewport: { readonly width: number; readonly height: number };
};

/** Through the maps, and through what stands before them, by keyboard. */
export function expectFocusSeen({ how, viewport, ...media }: Way): void {
  journey.describe(how, () => {
    journey.use({ viewport, deviceScaleFactor: 2, contextOptions: { reducedMotion: 'reduce', ...media } });

    journey('where the keyboard is has a ring that is seen, and nothing lies over it', async ({ page }) => {
      const found: string[] = [];
      const known = new Set<string>();
      await page.goto('./');
      found.push(...(await walkByTab(page, 'home', known)));
      await openStandardCase(page);
      found.push(...(await walkByTab(page, 'map', known)));
      found.push(...(await everybodyOnMap(page, 'map')));
      await token(page, 'mummi').focus();
      await page.keyboard.press('Enter');
      found.push(...(await walkByTab(page, 'person', known)));
      await page.getByRole('button', { name: 'Vie', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      found.push(...(await walkByTab(page, 'Vie', known, 20)));
      await page.getByRole('dialog').getByRole('button', { name: 'Sulje' }).first().click();
      await toList(page);
      found.push(...(await walkByTab(page, 'list', known)));
      expect(found).toEqual([]);
    });

    journey.describe('before the maps', () => {
      journey.use({ firstStart: 'asked' });

      journey('so it has at the door and in the settings', async ({ page }) => {
        const found: string[] = [];
        const known = new Set<string>();
        const walk = async (screen: string) => found.push(...(await walkByTab(page, screen, known, 20)));
        await page.goto('./');
        await expect(page.getByRole('article')).toHaveCount(3);
        await walk('first start');
        await page.getByRole('button', { name: 'Tunnuslauseella lukittu' }).click();
        await expect(page.getByLabel('Tunnuslause', { exact: true })).toBeFocused();
        await walk('choosing a passphrase');
        await page.getByRole('button', { name: 'Takaisin' }).click();
        await takeLock(page);
        await page.getByRole('button', { name: 'Asetukset' }).click();
        await expect(page.getByRole('dialog').getByRole('region')).toHaveCount(5);
        await walk('Asetukset');
        await page.keyboard.press('Escape');
        await lock(page);
        await page.getByRole('button', { name: 'Unohditko tunnuslauseen?' }).click();
        await expect(page.getByLabel('Palautuskoodi', { exact: true })).toBeVisible();
        await walk('locked');
        expect(found).toEqual([]);
      });
    });
  });
}
