import { expect } from '@playwright/test';
import { backOnce, heard, press } from './careful-keys';
import { journey } from './journey';
import { nameField, panel, token, tokens, tool } from './map-sheet';
import { openStandardCase } from './open-standard-case';
import { expectFocus } from './without-hands';

journey.beforeEach(async ({ page }) => {
  await openStandardCase(page);
  await token(page, 'äiti').focus();
});

journey(
  'K walks the ties of somebody, each a sentence: it is opened, left, or followed to its other end',
  async ({ page }) => {
    const ties = page.getByRole('region', { name: 'Yhteydet: äiti' });
    const tie = (name: string) => ties.getByRole('button', { name });
    await press(page, 'k');
    await expect(heard(page)).toContainText('äiti: 5 yhteyttä.');
    await expect(tie('Minä ja äiti. vahva.')).toBeFocused();
    await press(page, 'ArrowDown', 'ArrowDown');
    await expect(tie('äiti ja isäpuoli. yhteys.')).toBeFocused();
    await press(page, 'ArrowRight');
    await expect(token(page, 'isäpuoli')).toBeFocused();
    await press(page, 'k', 'Escape');
    await expect(token(page, 'isäpuoli')).toBeFocused();
    await press(page, 'k', 'Enter');
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Minä – isäpuoli');
    await expect(panel(page).locator(':focus')).toHaveCount(1);
    await press(page, 'Escape');
    await expect(token(page, 'isäpuoli')).toBeFocused();
  },
);

journey('H and / find by name, whatever the accents, and say how many there are', async ({ page }) => {
  const field = page.getByRole('region', { name: 'Etsi nimellä' }).getByRole('combobox');
  await press(page, 'h');
  await expect(field).toBeFocused();
  await page.keyboard.insertText('ISA');
  await expect(heard(page)).toContainText('1 ihminen löytyi.');
  await press(page, 'Enter');
  await expect(token(page, 'isäpuoli')).toBeFocused();
  await press(page, '/');
  await page.keyboard.insertText('ohja');
  await expect(heard(page)).toContainText('3 ihmistä löytyi.');
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter');
  await expect(token(page, 'opinto-ohjaaja')).toBeFocused();
  await press(page, 'h');
  await page.keyboard.insertText('xyz');
  await expect(heard(page)).toContainText('Ei löytynyt.');
  await press(page, 'Escape');
  await expect(token(page, 'opinto-ohjaaja')).toBeFocused();
});

journey('P says all of somebody in one go', async ({ page }) => {
  await press(page, 'Enter');
  await panel(page).getByRole('textbox', { name: 'Omin sanoin' }).fill('Aina siellä kun tarvitsen');
  await press(page, 'Escape', 'p');
  await expect(heard(page)).toContainText(
    /äiti\. Perhe, Sisin kehä\..*5 yhteyttä\..*Aina siellä kun tarvitsen\. Minä ja äiti\. vahva\..*äiti ja mummi\. yhteys\./,
  );
});

journey(
  'arrows with Ctrl move by ring and area to the limit, one undo step each; with Shift a little',
  async ({ page }) => {
    const mummi = token(page, 'mummi');
    await mummi.focus();
    await press(page, 'Control+ArrowUp');
    await expect(mummi).toHaveAccessibleName(/Suku, Sisin kehä/);
    await press(page, 'Control+ArrowUp');
    await expect(heard(page)).toContainText('Sisin kehä. Lähemmäs ei pääse.');
    await press(page, 'Control+ArrowRight');
    await expect(mummi).toHaveAccessibleName(/Ystävät, Sisin kehä/);
    await press(page, 'Control+ArrowLeft', 'Control+ArrowLeft');
    await expect(mummi).toHaveAccessibleName(/Perhe, Sisin kehä/);
    await expect(mummi).toBeFocused();
    await press(page, 'Control+z');
    await expect(mummi).toHaveAccessibleName(/Suku, Sisin kehä/);
    for (let step = 0; step < 4; step += 1) await press(page, 'Control+ArrowDown');
    await expect(heard(page)).toContainText('Reunan ulkopuolella. Kauemmas ei pääse.');
    await press(page, 'Control+ArrowUp');

    const before = await mummi.boundingBox();
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await expect.poll(async () => (await mummi.boundingBox())?.x).toBeLessThan((before?.x ?? 0) - 4);
    await press(page, 'Control+z');
    await expect.poll(async () => (await mummi.boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0);
  },
);

journey('Esc does one thing a press: field, tool, first person of a tie, panel, choice', async ({ page }) => {
  await press(page, 'n');
  await expect(nameField(page)).toBeFocused();
  await backOnce(page);
  await expect(nameField(page)).toHaveCount(0);
  await expect(token(page, 'äiti')).toBeFocused();
  await expect(tool(page, 'Valitse')).toHaveAttribute('aria-pressed', 'true');

  await press(page, 'Space', 'Enter');
  await expect(panel(page).getByRole('textbox', { name: 'Nimi' })).toBeFocused();
  await backOnce(page);
  await expect(token(page, 'äiti')).toBeFocused();
  await expect(panel(page)).toBeVisible();
  await press(page, 's');
  await expect(page.getByRole('combobox', { name: 'Alue' }).first()).toBeFocused();
  await backOnce(page);
  await expect(token(page, 'äiti')).toBeFocused();
  await expect(token(page, 'äiti')).toHaveAttribute('aria-selected', 'true');
  await backOnce(page);
  await expect(token(page, 'äiti')).toHaveAttribute('aria-selected', 'false');
  await expect(panel(page)).toHaveCount(0);

  await press(page, 'r');
  await expect(tool(page, 'Ryhmä')).toHaveAttribute('aria-pressed', 'true');
  await backOnce(page);
  await expect(tool(page, 'Valitse')).toHaveAttribute('aria-pressed', 'true');
  await backOnce(page);
  await expect(token(page, 'äiti')).toBeFocused();
  await expect(tokens(page)).toHaveCount(13);
});

journey('letters off: typing goes to the next name that begins so, and the tools are buttons', async ({ page }) => {
  await page.getByRole('button', { name: 'Näytetään' }).click();
  await page.getByRole('group', { name: 'Kirjainnäppäimet' }).getByRole('radio', { name: 'pois' }).check();
  await expect(heard(page)).toContainText('Kirjainnäppäimet pois.');
  await page.keyboard.press('Escape');
  await expect(tool(page, 'Lisää ihminen')).not.toHaveAttribute('aria-keyshortcuts');
  await token(page, 'äiti').focus();
  await page.keyboard.type('pel');
  await expect(token(page, 'pelikaveri')).toBeFocused();
  await page.waitForTimeout(750);
  await page.keyboard.type('p');
  await expect(token(page, 'pikkuveli')).toBeFocused();
  await expect(nameField(page)).toHaveCount(0);
  await tool(page, 'Lisää ihminen').focus();
  await press(page, 'Enter');
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.insertText('serkun koira');
  await press(page, 'Enter', 'Enter');
  await expect(token(page, 'serkun koira')).toHaveAccessibleName(/Perhe, Sisin kehä/);
  await expect(token(page, 'serkun koira')).toBeFocused();
});

journey(
  'areas are walked with PageUp and PageDown; who is removed hands the keyboard to the next',
  async ({ page }) => {
    await press(page, 'PageDown');
    await expect(token(page, 'mummi')).toBeFocused();
    await press(page, 'PageDown');
    await expect(token(page, 'paras ystävä')).toBeFocused();
    await press(page, 'PageUp', 'PageUp', 'PageUp');
    await expect(token(page, 'Minä')).toBeFocused();
    await press(page, 'PageDown');
    await expect(token(page, 'koira')).toBeFocused();
    await press(page, 'Delete');
    await expect(token(page, 'koira')).toHaveCount(0);
    await expect(token(page, 'pikkuveli')).toBeFocused();
    await press(page, 'Control+z');
    await expect(token(page, 'koira')).toHaveCount(1);
    await expect(token(page, 'pikkuveli')).toBeFocused();
    await press(page, 'End', 'Delete');
    await expect(tokens(page)).toHaveCount(12);
    await expectFocus(page, 'Delete');
    await press(page, 'l');
    await expect(page.getByRole('region', { name: 'Luettelo' })).toBeVisible();
  },
);
