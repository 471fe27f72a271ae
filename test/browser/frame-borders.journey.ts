import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from './journey';
import { panel, type Spot, sheetRadius, spotOf, spotTowards, token } from './map-sheet';
import { openStandardCase } from './open-standard-case';
import { fingers, tap } from './touch-hand';

/** Where the grips of a new map lie: the inner ring's on the middle of the first area, the first area's on the rim. */
const innerRing = [30, 1.4 / 3.4] as const;
const firstArea = [60, 1] as const;

journey('borders of rings and areas are dragged, each drag one undo step, and Esc takes it back', async ({ page }) => {
  await openStandardCase(page);
  await startFraming(page);
  const before = await spotOf(page, 'äiti');
  const widths = [await width(page, 'Sisin kehä'), await width(page, 'Keskimmäinen kehä')];
  expect(widths).toEqual(['140', '100']);

  await carry(page, await spotTowards(page, ...innerRing), await spotTowards(page, 30, 0.6));
  await expect(page.getByText(/^Sisin kehä 20\d\s%\s*Keskimmäinen kehä 3\d\s%$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.getByText(/Sisin kehä 20\d/)).toHaveCount(0);
  expect(await spotOf(page, 'äiti')).toEqual(before);
  await expect(page.getByRole('button', { name: 'Kumoa' })).toBeDisabled();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');

  await carry(page, await spotTowards(page, ...innerRing), await spotTowards(page, 30, 0.6));
  await page.mouse.up();
  expect(Number(await width(page, 'Sisin kehä')) + Number(await width(page, 'Keskimmäinen kehä'))).toBe(240);
  expect(Number(await width(page, 'Sisin kehä'))).toBeGreaterThan(195);
  expect(await width(page, 'Uloin kehä')).toBe('100');
  await expect(token(page, 'äiti')).toHaveAccessibleName(/^äiti\. Perhe, Sisin kehä/);
  expect(await spotOf(page, 'äiti')).not.toEqual(before);
  await expect(page.getByRole('status').getByText(/Sisin kehä 20\d\s%\s*Keskimmäinen kehä 3\d\s%/)).toBeVisible();
  await page.keyboard.press('Control+z');
  expect(await width(page, 'Sisin kehä')).toBe('140');
  expect(await spotOf(page, 'äiti')).toEqual(before);
  await expect(page.getByRole('button', { name: 'Kumoa' })).toBeDisabled();

  await carry(page, await spotTowards(page, ...firstArea), await spotTowards(page, 80, 0.9));
  await page.mouse.up();
  expect([await width(page, 'Perhe'), await width(page, 'Suku'), await width(page, 'Ystävät')]).toEqual([
    '133',
    '67',
    '100',
  ]);
  await expect(token(page, 'mummi')).toHaveAccessibleName(/^mummi\. Suku/);
  await page.keyboard.press('Control+z');
  expect([await width(page, 'Perhe'), await width(page, 'Suku')]).toEqual(['100', '100']);
  expect(await spotOf(page, 'äiti')).toEqual(before);
});

journey('while borders are in the hand nobody is moved; afterwards borders are only paper', async ({ page }) => {
  await openStandardCase(page);
  await startFraming(page);
  const [mother, middle] = [await spotOf(page, 'äiti'), await spotOf(page, 'Minä')];
  await carry(page, mother, { x: mother.x + 60, y: mother.y + 40 });
  await page.mouse.up();
  const [panned, sheet] = [await spotOf(page, 'äiti'), await spotOf(page, 'Minä')];
  expect([panned.x - sheet.x, panned.y - sheet.y].map(Math.round)).toEqual(
    [mother.x - middle.x, mother.y - middle.y].map(Math.round),
  );
  expect(Math.round(sheet.x - middle.x)).toBe(60);
  await page.mouse.click(panned.x, panned.y);
  await page.mouse.dblclick(panned.x, panned.y);
  await page.mouse.click(panned.x, panned.y, { button: 'right' });
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Pohja');
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'Kumoa' })).toBeDisabled();

  await page.keyboard.press('Escape');
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
  const from = await spotTowards(page, ...innerRing);
  await carry(page, from, { x: from.x - 50, y: from.y });
  await page.mouse.up();
  expect(Math.round((await spotOf(page, 'Minä')).x - sheet.x)).toBe(-50);
  expect(await width(page, 'Sisin kehä')).toBe('140');
  await expect(page.getByRole('button', { name: 'Kumoa' })).toBeDisabled();

  await toggle(page).click();
  await page.keyboard.press('n');
  await panel(page).getByRole('button', { name: 'Sulje' }).click();
  await page.getByRole('banner').getByRole('button', { name: 'Pohja' }).click();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'false');
});

journey.describe('on a phone', () => {
  journey.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  journey(
    'a finger drags a border with the whole sheet in view, and a second finger takes it back',
    async ({ page }) => {
      await openStandardCase(page);
      await startFraming(page);
      await expect(panel(page)).toBeHidden();
      const finger = await fingers(page);
      const [from, to] = [await spotTowards(page, ...innerRing), await spotTowards(page, 30, 0.6)];
      const before = await spotOf(page, 'äiti');
      await finger.down([from]);
      await finger.move([{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }]);
      await finger.move([to]);
      await expect(page.getByText(/^Sisin kehä 20\d\s%\s*Keskimmäinen/)).toBeVisible();
      await finger.down([to, { x: to.x - 80, y: to.y + 80 }]);
      await finger.up();
      await expect(page.getByText(/^Sisin kehä 20\d/)).toHaveCount(0);
      expect(await spotOf(page, 'äiti')).toEqual(before);

      await finger.drag([await spotOf(page, 'mummi')], [to]);
      await tap(page, await spotOf(page, 'mummi'));
      await expect(page.getByRole('button', { name: 'Kumoa' })).toBeDisabled();
      const [middle, radius] = [await spotOf(page, 'Minä'), await sheetRadius(page)];
      const pair = (apart: number) => [
        { x: middle.x - apart, y: middle.y },
        { x: middle.x + apart, y: middle.y },
      ];
      await finger.drag(pair(60), pair(75));
      await expect.poll(async () => (await sheetRadius(page)) / radius).toBeGreaterThan(1.15);
      await finger.drag([await spotTowards(page, ...innerRing)], [await spotTowards(page, 30, 0.6)]);
      await page.getByRole('button', { name: 'Valmis' }).tap();
      await expect(panel(page)).toBeVisible();
      expect(Number(await width(page, 'Sisin kehä'))).toBeGreaterThan(190);
      await page.getByRole('button', { name: 'Kumoa' }).tap();
      expect(await width(page, 'Sisin kehä')).toBe('140');
      await expect(page.getByRole('button', { name: 'Kumoa' })).toBeDisabled();
    },
  );
});

async function startFraming(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Pohja' }).click();
  await toggle(page).click();
}

function toggle(page: Page) {
  return page.getByRole('button', { name: 'Muokkaa pohjaa' });
}

function width(page: Page, name: string): Promise<string> {
  return panel(page)
    .getByRole('spinbutton', { name: `Leveys prosentteina: ${name}` })
    .inputValue();
}

async function carry(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
}
