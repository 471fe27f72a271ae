import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from './journey';
import { sheetRadius, spotOf, spotTowards, token } from './map-sheet';
import { openStandardCase } from './open-standard-case';

/** Long enough for a new burst to begin. */
const pause = 400;

journey('a notch of a mouse wheel zooms by a fifth at the pointer', async ({ page }) => {
  await openStandardCase(page);
  const radius = await sheetRadius(page);
  const { x, y } = await spotOf(page, 'ukki');
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -120);
  await expect.poll(async () => (await sheetRadius(page)) / radius).toBeCloseTo(1.18, 2);
  await expectNear(page, 'ukki', { x, y });
  await page.mouse.wheel(0, 120);
  await expect.poll(async () => (await sheetRadius(page)) / radius).toBeCloseTo(1, 2);
});

journey('fine steps and sideways steps pan; with Ctrl they zoom, with Shift they go sideways', async ({ page }) => {
  await openStandardCase(page);
  const radius = await sheetRadius(page);
  const { x, y } = await spotOf(page, 'Minä');
  const empty = await spotTowards(page, 270, 0.7);
  await page.mouse.move(empty.x, empty.y);
  await page.mouse.wheel(0, 7);
  await page.mouse.wheel(0, 120);
  await expectNear(page, 'Minä', { x, y: y - 127 });
  await page.waitForTimeout(pause);
  await page.mouse.wheel(30, -127);
  await expectNear(page, 'Minä', { x: x - 30, y });
  expect(await sheetRadius(page)).toBeCloseTo(radius, 0);

  await page.waitForTimeout(pause);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, -30);
  await page.keyboard.up('Shift');
  await expectNear(page, 'Minä', { x, y });

  await page.waitForTimeout(pause);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -20);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await sheetRadius(page)) / radius).toBeCloseTo(1.22, 1);
});

journey(
  'the middle button pastes nothing, where the system pastes with it what was selected last',
  async ({ page }) => {
    await openStandardCase(page);
    const { x, y } = await spotOf(page, 'Minä');
    const title = page.getByRole('textbox', { name: 'Kartan nimi' });
    await title.fill('Valittu');
    for (const key of ['Shift+Home', 'End']) await page.keyboard.press(key);
    await page.mouse.move(x, y + 100);
    await page.mouse.down({ button: 'middle' });
    await page.mouse.move(x - 50, y + 120, { steps: 4 });
    await page.mouse.up({ button: 'middle' });
    await expectNear(page, 'Minä', { x: x - 50, y: y + 20 });
    await expect(title).toHaveValue('Valittu');
    await page.getByRole('button', { name: 'Kartta', exact: true }).focus();
    await page.mouse.click(x, y + 100, { button: 'middle' });
    await expect(title).toHaveValue('Valittu');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  },
);

journey('the middle button and Space move the sheet from anywhere, and nobody on it', async ({ page }) => {
  await openStandardCase(page);
  const [ukki, middle] = [await spotOf(page, 'ukki'), await spotOf(page, 'Minä')];
  await page.mouse.move(ukki.x, ukki.y);
  await page.mouse.down({ button: 'middle' });
  await page.mouse.move(ukki.x - 50, ukki.y + 20, { steps: 4 });
  await page.mouse.up({ button: 'middle' });
  await expectNear(page, 'Minä', { x: middle.x - 50, y: middle.y + 20 });

  await token(page, 'mummi').focus();
  await page.keyboard.down(' ');
  await page.mouse.down();
  await page.mouse.move(ukki.x, ukki.y, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up(' ');
  await expectNear(page, 'Minä', middle);
  await expect(token(page, 'mummi')).toHaveAttribute('aria-selected', 'false');
  await expect(page.getByRole('button', { name: 'Kumoa' })).toBeDisabled();
});

async function expectNear(page: Page, name: string, at: { readonly x: number; readonly y: number }): Promise<void> {
  await expect(async () => {
    const { x, y } = await spotOf(page, name);
    expect(Math.hypot(x - at.x, y - at.y)).toBeLessThan(2);
  }).toPass({ timeout: 3000 });
}
