import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { PersonId } from '../../src/model/ids';
import { aMap, aPerson, aTie, aVersion } from '../makers';
import { drawFromRim } from './from-rim';
import { journey } from './journey';
import type { Spot } from './map-sheet';
import { middleOf, nameField, newTieIs, panel, spotIn, spotOf, token, tokens } from './map-sheet';
import { openMap } from './open-map';
import { openStandardCase } from './open-standard-case';

journey(
  'somebody is dragged with area and ring in words, taken back with Esc, and moved by dropping',
  async ({ page }) => {
    await openStandardCase(page);
    const start = await spotOf(page, 'pelikaveri');
    await carry(page, start, await spotIn(page, 'Vapaa-aika', 'Keskimmäinen kehä'));
    await expect(page.getByText('Vapaa-aika, Keskimmäinen kehä', { exact: true })).toBeVisible();
    const inner = await spotIn(page, 'Vapaa-aika', 'Sisin kehä');
    await page.mouse.move(inner.x, inner.y, { steps: 3 });
    await expect(page.getByText('Vapaa-aika, Sisin kehä', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(token(page, 'pelikaveri')).toHaveAccessibleName(/Ystävät, Uloin kehä/);
    expect(await spotOf(page, 'pelikaveri')).toEqual(start);
    await expect(page.getByRole('button', { name: 'Kumoa' })).toBeDisabled();

    await carry(page, start, inner);
    await page.mouse.up();
    await expect(page.getByText('Vapaa-aika, Sisin kehä', { exact: true })).toHaveCount(0);
    await expect(token(page, 'pelikaveri')).toHaveAccessibleName(/Vapaa-aika, Sisin kehä/);
    await page.keyboard.press('Control+z');
    await expect(token(page, 'pelikaveri')).toHaveAccessibleName(/Ystävät, Uloin kehä/);
    await page.keyboard.press('Control+y');
    await expect(token(page, 'pelikaveri')).toHaveAccessibleName(/Vapaa-aika, Sisin kehä/);
    await page.getByRole('button', { name: 'Kumoa' }).click();
    await expect(token(page, 'pelikaveri')).toHaveAccessibleName(/Ystävät, Uloin kehä/);
    await page.getByRole('button', { name: 'Tee uudelleen' }).click();
    await expect(token(page, 'pelikaveri')).toHaveAccessibleName(/Vapaa-aika, Sisin kehä/);
  },
);

journey('a tie is drawn from the rim of somebody, or from the middle to a new person in one step', async ({ page }) => {
  await openStandardCase(page);
  await drawFromRim(page, 'serkku', await spotOf(page, 'pelikaveri'));
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('serkku – pelikaveri');
  await expect(token(page, 'pelikaveri')).toHaveAccessibleName(/2 yhteyttä/);

  await drawFromRim(page, 'Minä', await spotIn(page, 'Vapaa-aika', 'Uloin kehä'));
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.insertText('valmentaja');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(token(page, 'valmentaja')).toHaveAccessibleName('valmentaja. Vapaa-aika, Uloin kehä. 1 yhteys.');
  await expect(token(page, 'Minä')).toHaveAccessibleName(/7 yhteyttä/);
  await page.keyboard.press('Control+z');
  await expect(token(page, 'valmentaja')).toHaveCount(0);
  await expect(token(page, 'Minä')).toHaveAccessibleName(/6 yhteyttä/);
  await page.keyboard.press('Control+z');
  await expect(token(page, 'pelikaveri')).toHaveAccessibleName(/1 yhteys/);
});

journey('with Yhdistä a tie is two taps; a pair that is tied already is shown and not doubled', async ({ page }) => {
  await openStandardCase(page);
  await page.keyboard.press('y');
  await page.getByRole('group', { name: newTieIs }).getByRole('checkbox', { name: 'ristiriitainen' }).check();
  await clickOn(page, 'serkku');
  await expect(page.getByRole('main').getByText('serkku. Valitse toinen ihminen. Esc peruu.')).toBeVisible();
  await clickOn(page, 'ukki');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('serkku – ukki');
  await expect(panel(page).getByRole('checkbox', { name: 'ristiriitainen' })).toBeChecked();
  await expect(token(page, 'ukki')).toHaveAccessibleName(/2 yhteyttä/);
  await clickOn(page, 'ukki');
  await clickOn(page, 'serkku');
  await expect(page.getByRole('status').getByText('Yhteys on jo: ukki ja serkku. Tiedot ovat auki.')).toBeVisible();
  await expect(token(page, 'ukki')).toHaveAccessibleName(/2 yhteyttä/);

  await panel(page).getByRole('button', { name: 'Poista' }).click();
  await expect(token(page, 'ukki')).toHaveAccessibleName(/1 yhteys/);
  await page.getByRole('status').getByRole('button', { name: 'Kumoa' }).click();
  await expect(token(page, 'ukki')).toHaveAccessibleName(/2 yhteyttä/);
});

journey('several are chosen with Shift, moved together, removed together and brought back', async ({ page }) => {
  await openStandardCase(page);
  await clickOn(page, 'ukki');
  await page.keyboard.down('Shift');
  await clickOn(page, 'mummi');
  await page.keyboard.up('Shift');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('2 ihmistä valittu');
  const [mummi, ukki] = [await spotOf(page, 'mummi'), await spotOf(page, 'ukki')];
  await carry(page, ukki, { x: ukki.x - 20, y: ukki.y + 30 });
  await page.mouse.up();
  await expectAt(page, 'mummi', { x: mummi.x - 20, y: mummi.y + 30 });
  await expectAt(page, 'ukki', { x: ukki.x - 20, y: ukki.y + 30 });
  await page.keyboard.press('Control+z');
  await expectAt(page, 'mummi', mummi);

  await page.keyboard.press('Delete');
  await expect(tokens(page)).toHaveCount(11);
  const toast = page.getByRole('status').filter({ hasText: '2 poistettu.' });
  await toast.getByRole('button', { name: 'Kumoa' }).click();
  await expect(tokens(page)).toHaveCount(13);
  await expect(token(page, 'mummi')).toHaveAccessibleName(/2 yhteyttä/);
});

journey('the names of the chosen are copied, one per line', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openStandardCase(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText('muuta'));
  await page.keyboard.press('Control+c');
  expect(await copied()).toBe('muuta');
  await clickOn(page, 'ukki');
  await page.keyboard.down('Shift');
  for (const name of ['serkku', 'paras ystävä']) await clickOn(page, name);
  await page.keyboard.up('Shift');
  await page.keyboard.press('Control+c');
  await expect(page.getByRole('status').getByText('3 nimeä kopioitu.')).toBeVisible();
  expect((await copied()).split('\n').sort()).toEqual(['paras ystävä', 'serkku', 'ukki']);
});

journey('where ties cross, each tap goes to the next of them', async ({ page }) => {
  const at = (id: string, angle: number, distance: number) =>
    aPerson({ id, name: id, place: { angle, distance, ring: distance > 0.7 ? 2 : 1, area: null } });
  const people = [at('aino', 50, 0.95), at('eero', 10, 0.95), at('iida', 50, 0.45), at('oona', 10, 0.45)];
  const ties = [aTie(['aino' as PersonId, 'oona' as PersonId]), aTie(['eero' as PersonId, 'iida' as PersonId])];
  await openMap(page, aMap({ versions: [aVersion({ people, ties })] }), 5);
  const [aino, eero, iida, oona] = await Promise.all(
    ['aino', 'eero', 'iida', 'oona'].map((name) => spotOf(page, name)),
  );
  if (!(aino && eero && iida && oona)) throw new Error('There are four.');
  const cross = crossing([aino, oona], [eero, iida]);
  const heading = panel(page).getByRole('heading', { level: 2 });
  await page.mouse.click(cross.x, cross.y);
  const first = await heading.textContent();
  await page.mouse.click(cross.x, cross.y);
  await expect(heading).not.toHaveText(first ?? '');
  const second = await heading.textContent();
  expect([first, second].sort()).toEqual(['aino – oona', 'eero – iida']);
  await page.mouse.click(cross.x, cross.y);
  await expect(heading).toHaveText(first ?? '');
  await expect(nameField(page)).toHaveCount(0);
});

/** Where the lines through two pairs of spots meet. */
function crossing([a, b]: readonly [Spot, Spot], [c, d]: readonly [Spot, Spot]): Spot {
  const [across, down] = [b.x - a.x, b.y - a.y];
  const part = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / (across * (d.y - c.y) - down * (d.x - c.x));
  return { x: a.x + across * part, y: a.y + down * part };
}

async function clickOn(page: Page, name: string): Promise<void> {
  const { x, y } = await spotOf(page, name);
  await page.mouse.click(x, y);
}

/** Takes hold and moves, without letting go. */
async function carry(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
}

async function expectAt(page: Page, name: string, spot: Spot): Promise<void> {
  await expect(async () => {
    const { x, y } = await middleOf(token(page, name));
    expect(Math.hypot(x - spot.x, y - spot.y)).toBeLessThan(2);
  }).toPass({ timeout: 3000 });
}
