import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from './journey';
import { toList } from './list-sheet';
import { token } from './map-sheet';
import { openStandardCase } from './open-standard-case';

/** What is wrong with where the keyboard is now: no ring, a ring too thin, or something lying over the whole of it. */
function faultOfFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const on = document.activeElement;
    if (!on || on === document.body) return 'nowhere';
    const name = `${on.tagName} ${on.getAttribute('aria-label') ?? on.textContent?.slice(0, 40)}`;
    const target = on.closest('label') ?? on;
    const rings = [on, target, on.nextElementSibling ?? on].map((one) => getComputedStyle(one));
    const isRinged = rings.some((style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2);
    const isBordered = on.matches('input, textarea') && Number.parseFloat(getComputedStyle(on).borderTopWidth) >= 2;
    if (!isRinged && !isBordered) return `no ring: ${name}`;
    if (on.closest('[role=listbox]')) return undefined;
    const { left, top, width, height } = target.getBoundingClientRect();
    const points = [
      [0.5, 0.5],
      [0.1, 0.5],
      [0.9, 0.5],
      [0.5, 0.1],
      [0.5, 0.9],
    ] as const;
    const covered = points.filter(([across, down]) => {
      const seen = document.elementFromPoint(left + width * across, top + height * down);
      return seen === null || !(target.contains(seen) || seen.contains(target));
    });
    return covered.length === points.length ? `covered: ${name}` : undefined;
  });
}

/** Presses Tab through the screen, at most `most` times, until it comes round. */
async function walkByTab(page: Page, screen: string, most = 45): Promise<readonly string[]> {
  const found: string[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const fault = await faultOfFocus(page);
    // After the last comes the browser itself.
    if (fault === 'nowhere') break;
    if (fault) found.push(`${screen}: ${fault}`);
  }
  return found;
}

for (const viewport of [
  { width: 320, height: 568 },
  { width: 1280, height: 800 },
]) {
  journey.describe(`${viewport.width} wide`, () => {
    journey.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    journey('where the keyboard is has a ring that nothing lies over', async ({ page }) => {
      const found: string[] = [];
      await page.goto('./');
      found.push(...(await walkByTab(page, 'home')));
      await openStandardCase(page);
      found.push(...(await walkByTab(page, 'map')));
      await token(page, 'mummi').focus();
      await page.keyboard.press('Enter');
      found.push(...(await walkByTab(page, 'person')));
      await page.getByRole('button', { name: 'Vie', exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      found.push(...(await walkByTab(page, 'Vie', 20)));
      await page.getByRole('dialog').getByRole('button', { name: 'Sulje' }).first().click();
      await toList(page);
      found.push(...(await walkByTab(page, 'list')));
      expect(found).toEqual([]);
    });
  });
}
