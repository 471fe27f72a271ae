import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from './journey';
import { menuRow, nameField, panel, type Spot, spotIn, spotOf, token, tokens, tool } from './map-sheet';
import { openStandardCase } from './open-standard-case';
import { fingers, tap } from './touch-hand';

journey('those who are chosen become a group with R, which is moved, tied and undone as one', async ({ page }) => {
  await openStandardCase(page);
  await clickOn(page, 'ukki');
  await page.keyboard.down('Shift');
  await clickOn(page, 'mummi');
  await page.keyboard.up('Shift');
  await page.keyboard.press('r');
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.insertText('mummola');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('mummola');

  const [mummi, ukki] = [await spotOf(page, 'mummi'), await spotOf(page, 'ukki')];
  const edge = await edgeOf(page, mummi);
  await drag(page, edge, { x: edge.x - 40, y: edge.y + 60 });
  await expectAt(page, 'mummi', { x: mummi.x - 40, y: mummi.y + 60 });
  await expectAt(page, 'ukki', { x: ukki.x - 40, y: ukki.y + 60 });
  await page.keyboard.press('Control+z');
  await expectAt(page, 'mummi', mummi);
  await expectAt(page, 'ukki', ukki);

  await page.keyboard.press('y');
  await clickOn(page, 'pelikaveri');
  const again = await edgeOf(page, mummi);
  await page.mouse.click(again.x, again.y);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('pelikaveri – mummola');
  await page.keyboard.press('v');

  await page.mouse.click(again.x, again.y, { button: 'right' });
  await menuRow(page, 'Näytä yhtenä').click();
  await expect(token(page, 'mummola')).toHaveAccessibleName('mummola. Ryhmä, 2 ihmistä. 1 yhteys.');
  await expect(tokens(page)).toHaveCount(12);
  const one = await spotOf(page, 'mummola');
  await drag(page, one, { x: one.x - 30, y: one.y + 50 });
  await expectAt(page, 'mummola', { x: one.x - 30, y: one.y + 50 });
  await page.mouse.dblclick(one.x - 30, one.y + 50);
  await expectAt(page, 'mummi', { x: mummi.x - 30, y: mummi.y + 50 });
  await expect(tokens(page)).toHaveCount(13);
});

journey.describe('with fingers', () => {
  journey.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  journey('members are gathered by taps, or by a line drawn round them', async ({ page }) => {
    await openStandardCase(page);
    await tool(page, 'Ryhmä').tap();
    await expect(page.getByRole('button', { name: 'Valmis' })).toBeDisabled();
    for (const name of ['ukki', 'serkku', 'mummi', 'serkku']) await tap(page, await spotOf(page, name));
    await expect(page.getByText('2 valittua', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Valmis' }).tap();
    await page.keyboard.insertText('mummola');
    await page.keyboard.press('Enter');
    await expect(panel(page).getByText('porukka, 2 ihmistä')).toBeVisible();

    await (await fingers(page)).trace(round(await spotOf(page, 'pelikaveri'), 60));
    await expect(nameField(page)).toBeFocused();
    await page.keyboard.insertText('kaverit');
    await page.keyboard.press('Enter');
    await expect(panel(page).getByText('porukka, 1 ihminen')).toBeVisible();
    await page.getByRole('button', { name: 'Kumoa' }).tap();
    await page.getByRole('button', { name: 'Kumoa' }).tap();
    await expect(panel(page)).toHaveCount(0);
  });

  journey('with Valitse monta each tap adds, and a line round people adds them', async ({ page }) => {
    await openStandardCase(page);
    await page.getByRole('button', { name: 'Valitse monta' }).tap();
    await tap(page, await spotOf(page, 'ukki'));
    await tap(page, await spotOf(page, 'mummi'));
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('2 ihmistä valittu');
    await (await fingers(page)).trace(round(await spotOf(page, 'pelikaveri'), 60));
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('3 ihmistä valittu');
    await page.keyboard.press('s');
    const goal = await spotIn(page, 'Vapaa-aika', 'Keskimmäinen kehä');
    await tap(page, goal);
    await expect(token(page, 'mummi')).not.toHaveAccessibleName(/Suku/);
    await page.getByRole('button', { name: 'Kumoa' }).tap();
    await expect(token(page, 'mummi')).toHaveAccessibleName(/Suku/);
    await expect(token(page, 'pelikaveri')).toHaveAccessibleName(/Ystävät/);
  });
});

async function clickOn(page: Page, name: string): Promise<void> {
  const { x, y } = await spotOf(page, name);
  await page.mouse.click(x, y);
}

/** A spot on the drawn outline nearest to a dot. */
function edgeOf(page: Page, near: Spot): Promise<Spot> {
  return page.locator('main svg path[stroke-dasharray]').evaluateAll((paths, goal) => {
    const dots = paths.flatMap((path) => {
      if (!(path instanceof SVGPathElement && path.getAttribute('d')?.endsWith('Z'))) return [];
      const matrix = path.getScreenCTM();
      const at = (share: number) =>
        path.getPointAtLength(path.getTotalLength() * share).matrixTransform(matrix ?? undefined);
      return Array.from({ length: 60 }, (_, step) => at(step / 60)).map(({ x, y }) => ({ x, y }));
    });
    const far = (dot: { x: number; y: number }) => Math.abs(Math.hypot(dot.x - goal.x, dot.y - goal.y) - 36);
    return dots.reduce((best, dot) => (far(dot) < far(best) ? dot : best), dots[0] ?? goal);
  }, near);
}

async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
}

function round({ x, y }: Spot, radius: number): readonly Spot[] {
  return Array.from({ length: 17 }, (_, at) => {
    const turn = (at / 16) * 2 * Math.PI;
    return { x: x + radius * Math.cos(turn), y: y + radius * Math.sin(turn) };
  });
}

async function expectAt(page: Page, name: string, spot: Spot): Promise<void> {
  await expect(async () => {
    const { x, y } = await spotOf(page, name);
    expect(Math.hypot(x - spot.x, y - spot.y)).toBeLessThan(2);
  }).toPass({ timeout: 3000 });
}
