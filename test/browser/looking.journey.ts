import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from './journey';
import { expectSaid, heardOn, listenTo } from './listening-ear';
import { menuRow, panel, sheetRadius, spotOf, spotTowards, token, tokens } from './map-sheet';
import { openStandardCase } from './open-standard-case';
import { doubleTap, fingers, tap } from './touch-hand';

journey('with a mouse nobody moves and nothing is chosen, and leaving brings everything back', async ({ page }) => {
  await openStandardCase(page);
  await clickOn(page, 'mummi');
  await expect(panel(page)).toBeVisible();
  const radius = await sheetRadius(page);
  await lookFromSheet(page);
  await expect.poll(() => sheetRadius(page)).toBeGreaterThan(radius);
  const heard = await names(page);

  const [from, other] = [await spotOf(page, 'pelikaveri'), await spotOf(page, 'Minä')];
  await drag(page, from, { x: from.x + 60, y: from.y - 40 });
  await expectAt(page, 'pelikaveri', { x: from.x + 60, y: from.y - 40 });
  await expectAt(page, 'Minä', { x: other.x + 60, y: other.y - 40 });
  await page.keyboard.down('Shift');
  const empty = await spotTowards(page, 270, 0.8);
  await drag(page, empty, { x: empty.x - 60, y: empty.y + 40 });
  await page.keyboard.up('Shift');
  await expectAt(page, 'pelikaveri', from);

  await clickOn(page, 'serkku');
  await expect(token(page, 'serkku')).toBeFocused();
  await expectUntouched(page, heard);
  for (const name of ['mummi', 'Minä']) {
    const { x, y } = await spotOf(page, name);
    await page.mouse.dblclick(x, y);
    await expectUntouched(page, heard);
    await page.mouse.click(x, y, { button: 'right' });
    await expectUntouched(page, heard);
    // Where the handle on the rim would be.
    await drag(page, { x: x + 36, y }, { x: x + 150, y: y - 40 });
    await drag(page, { x: x + 150, y }, { x: x + 150, y: y + 40 });
  }
  await page.mouse.dblclick(...xy(await spotTowards(page, 270, 1.3)));
  await expectUntouched(page, heard);

  await page.getByRole('button', { name: 'Lopeta katselu' }).click();
  await expectAllBack(page);
  await expect(page.getByRole('button', { name: 'Näytetään' })).toBeFocused();
  await expect.poll(() => sheetRadius(page)).toBeCloseTo(radius, 0);
  await drag(page, await spotOf(page, 'pelikaveri'), await spotTowards(page, 270, 0.6));
  await expect(token(page, 'pelikaveri')).toHaveAccessibleName(/Vapaa-aika/);
});

journey('keys read and find, everything else is answered with the reason, and Esc leaves', async ({ page }) => {
  await listenTo(page);
  await openStandardCase(page);
  await heardOn(page);
  await token(page, 'mummi').focus();
  await page.mouse.click(...xy(await spotTowards(page, 270, 0.8)), { button: 'right' });
  await expectSaid(page, () => menuRow(page, 'Katselu').press('Enter'), 'Katselu. Esc lopettaa.');
  await expect(token(page, 'mummi')).toBeFocused();
  const heard = await names(page);
  const closed = 'n y s t r v k l Enter F2 Delete Backspace Insert Space Shift+F10 Shift+ArrowLeft';
  const withControl = 'z y a s ArrowUp Shift+ArrowLeft v';
  for (const key of [...closed.split(' '), ...withControl.split(' ').map((name) => `Control+${name}`)]) {
    await page.keyboard.press(key);
    await expect(token(page, 'mummi'), key).toBeFocused();
    await expect(page.getByRole('dialog').or(page.getByRole('menu')), key).toHaveCount(0);
  }
  await expectUntouched(page, heard);
  await heardOn(page);
  await expectSaid(page, () => page.keyboard.press('Delete'), 'Katselu. Esc lopettaa.');
  await expectSaid(page, () => page.keyboard.press('p'), /^mummi\. Suku/);
  await expectSaid(page, () => page.keyboard.press('+'), /^Suurennos \d+ %\.$/);
  await expectSaid(page, () => page.keyboard.press('Shift+1'), 'Koko kartta näkyvissä.');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(token(page, 'Minä')).toBeFocused();
  await page.keyboard.press('h');
  await page.keyboard.insertText('serk');
  await page.keyboard.press('Enter');
  await expect(token(page, 'serkku')).toBeFocused();
  await page.keyboard.press('h');
  await page.keyboard.press('Escape');
  await expect(token(page, 'serkku')).toBeFocused();
  // Esc and Esc at once would hide the map: another key comes between.
  await page.keyboard.press('Shift');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Ohje' }).getByRole('searchbox').fill('katselu');
  await expect(page.getByText('Näytetään → Katselu').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(token(page, 'serkku')).toBeFocused();
  await page.keyboard.press('Shift');
  await heardOn(page);
  await expectUntouched(page, heard);
  await expectSaid(page, () => page.keyboard.press('Escape'), 'Katselu päättyi.');
  await expect(token(page, 'serkku')).toBeFocused();
  await expectAllBack(page);
});

journey.describe('with fingers', () => {
  journey.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  journey('a finger moves the sheet wherever it begins, two zoom, and taps do nothing', async ({ page }) => {
    await openStandardCase(page);
    await page.getByRole('button', { name: 'Näytetään' }).tap();
    await page.getByRole('button', { name: 'Katselu' }).tap();
    await expect(page.getByRole('toolbar')).toHaveCount(0);
    await expect(page.getByRole('listbox', { name: 'Ihmiset kartalla' }).locator(':focus')).toHaveCount(1);
    const heard = await names(page);
    const finger = await fingers(page);
    const start = await spotOf(page, 'serkku');
    await finger.drag([start], [{ x: start.x - 40, y: start.y + 50 }]);
    await expect.poll(async () => Math.round((await spotOf(page, 'serkku')).y - start.y)).toBeGreaterThan(20);
    const radius = await sheetRadius(page);
    const { x, y } = await spotOf(page, 'Minä');
    await finger.drag(
      [
        { x: x - 30, y },
        { x: x + 30, y },
      ],
      [
        { x: x - 60, y },
        { x: x + 60, y },
      ],
    );
    await expect.poll(() => sheetRadius(page)).toBeGreaterThan(radius * 1.3);
    await page.getByRole('button', { name: 'Sovita näkymään' }).tap();
    await tap(page, await spotOf(page, 'mummi'));
    await expectUntouched(page, heard);
    await doubleTap(page, await spotOf(page, 'ukki'));
    await doubleTap(page, await spotTowards(page, 270, 0.8));
    await finger.down([await spotOf(page, 'ukki')]);
    // Longer than a long press.
    await page.waitForTimeout(700);
    await expectUntouched(page, heard);
    await finger.up();
    await expectUntouched(page, heard);
    await page.getByRole('button', { name: 'Lopeta katselu' }).tap();
    await expectAllBack(page);
  });
});

async function lookFromSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Näytetään' }).click();
  await page.getByRole('dialog', { name: 'Näytetään' }).getByRole('button', { name: 'Katselu' }).click();
  await expect(page.getByRole('button', { name: 'Lopeta katselu' })).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Ihmiset kartalla' }).locator(':focus')).toHaveCount(1);
}

function names(page: Page): Promise<readonly (string | null)[]> {
  return tokens(page).evaluateAll((options) => options.map((option) => option.getAttribute('aria-label')));
}

/** Everybody is where they were, nothing is chosen or open, and only the map and its bar are there. */
async function expectUntouched(page: Page, heard: readonly (string | null)[]): Promise<void> {
  expect(await names(page)).toEqual(heard);
  await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveCount(0);
  for (const role of ['banner', 'toolbar', 'complementary', 'menu', 'dialog', 'textbox'] as const) {
    await expect(page.getByRole(role), role).toHaveCount(0);
  }
}

async function expectAllBack(page: Page): Promise<void> {
  await expect(page.getByRole('toolbar', { name: 'Kartan toiminnot' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lopeta katselu' })).toHaveCount(0);
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Kumoa' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Tee uudelleen' })).toBeDisabled();
}

async function clickOn(page: Page, name: string): Promise<void> {
  await page.mouse.click(...xy(await spotOf(page, name)));
}

type Spot = Awaited<ReturnType<typeof spotOf>>;

async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 2 });
  await page.mouse.move(to.x, to.y, { steps: 2 });
  await page.mouse.up();
}

async function expectAt(page: Page, name: string, spot: Spot): Promise<void> {
  await expect(async () => {
    const { x, y } = await spotOf(page, name);
    expect(Math.hypot(x - spot.x, y - spot.y)).toBeLessThan(2);
  }).toPass({ timeout: 3000 });
}

function xy({ x, y }: Spot): [number, number] {
  return [x, y];
}
