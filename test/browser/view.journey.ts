import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { mapFileText } from '../../src/files/map-file';
import { standardCase } from '../standard-case';
import { chooseFile } from './exported-files';
import { journey } from './journey';
import { sheetRadius, spotOf, token, tokens } from './map-sheet';
import { openStandardCase } from './open-standard-case';

journey(
  'Esc Esc hides the map at once, from sight and from screen readers, and Jatka brings it back',
  async ({ page }) => {
    await timeHiding(page);
    await openStandardCase(page);
    const title = await page.title();
    await page.getByRole('button', { name: 'Lähennä' }).click();
    const radius = await sheetRadius(page);
    await token(page, 'mummi').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Jatka' })).toBeFocused();
    expect(await hidingTook(page)).toBeLessThanOrEqual(100);
    expect(await wordsRead(page)).toEqual(['Jatka']);
    await expect(tokens(page)).toHaveCount(0);
    await expect(page).toHaveTitle(title);

    for (const key of ['Delete', 'n', 'Control+z', 'Control+s', 'Escape', '?']) await page.keyboard.press(key);
    expect(await wordsRead(page)).toEqual(['Jatka']);
    await page.keyboard.press('Enter');
    await expect(tokens(page)).toHaveCount(13);
    await expect(token(page, 'mummi')).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Kumoa' })).toBeDisabled();
    expect(await sheetRadius(page)).toBeCloseTo(radius, 0);
  },
);

journey(
  'two slow presses and a held key hide nothing; the button hides for as long as one likes where there is no lock, and so do two presses at home',
  async ({ page }) => {
    await page.clock.install();
    await openStandardCase(page);
    await page.keyboard.press('Escape');
    // Longer than the pause within which two presses are one wish.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    for (let repeat = 0; repeat < 4; repeat += 1) await page.keyboard.down('Escape');
    await page.keyboard.up('Escape');
    await expect(tokens(page)).toHaveCount(13);
    await page.getByRole('button', { name: 'Piilota' }).click();
    await page.clock.runFor('01:30');
    expect(await wordsRead(page)).toEqual(['Jatka']);
    await page.getByRole('button', { name: 'Jatka' }).click();
    await expect(tokens(page)).toHaveCount(13);
    await expect(page.getByRole('button', { name: 'Piilota' })).toBeFocused();
    await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
    await expect(page.getByRole('heading', { name: 'Kartat' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await wordsRead(page)).toEqual(['Jatka']);
    await page.keyboard.press('Space');
    await expect(page.getByRole('heading', { name: 'Kartat' })).toBeVisible();
  },
);

journey(
  'what is shown is no change of the map, is marked on its button, and comes back with one press',
  async ({ page }) => {
    await openStandardCase(page);
    await page.getByRole('button', { name: 'Näytetään' }).click();
    const choices = page.getByRole('dialog', { name: 'Näytetään' });
    await choices.getByRole('group', { name: 'Nimet' }).getByRole('radio', { name: 'nimikirjaimet' }).check();
    await choices.getByRole('checkbox', { name: 'kehät' }).uncheck();
    await choices.getByRole('combobox', { name: 'Tuki' }).selectOption({ label: 'käytännön apu' });
    await choices.getByRole('combobox', { name: 'Tekstin koko' }).selectOption('150');
    await choices.getByRole('radio', { name: 'tumma' }).check();
    await choices.getByRole('button', { name: 'Sulje' }).click();
    await expect(page.getByRole('button', { name: 'Näytetään. Kaikkea ei näytetä' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Kumoa' })).toBeDisabled();
    await expect(tokens(page)).toHaveCount(13);
    await page.getByRole('button', { name: 'Näytä kaikki' }).click();
    await expect(page.getByRole('button', { name: 'Näytetään', exact: true })).toBeFocused();
    expect(await rootStyle(page)).toEqual({ theme: 'dark', text: '1.5' });
    await page.reload();
    await expect(tokens(page)).toHaveCount(13);
    expect(await rootStyle(page)).toEqual({ theme: 'dark', text: '1.5' });
  },
);

journey('the help opens with its key, is searched, and closes with Esc', async ({ page }) => {
  await openStandardCase(page);
  await token(page, 'mummi').focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Ohje' });
  await help.getByRole('searchbox', { name: 'Etsi ohjeesta' }).fill('kumoaa');
  await expect(help.getByRole('term')).toHaveText(['Ctrl Z']);
  await help.getByRole('searchbox').fill('xyz');
  await expect(help.getByText('Ei löytynyt.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
});

journey('Levitä shows first, moves only those who cover each other, and is one step', async ({ page }) => {
  await openCrowded(page);
  const [mummi, serkku, koira] = await Promise.all(['mummi', 'serkku', 'koira'].map((name) => spotOf(page, name)));
  const spread = async () => {
    await page.getByRole('button', { name: 'Näytetään' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Levitä' }).click();
    await expect(page.getByText('1 siirtyy hieman.')).toBeVisible();
  };
  await spread();
  await page.getByRole('status').getByRole('button', { name: 'Peru' }).click();
  expect(await spotOf(page, 'serkku')).toEqual(serkku);
  await expect(page.getByRole('button', { name: 'Kumoa' })).toBeDisabled();
  await spread();
  await page.getByRole('status').getByRole('button', { name: 'Ota käyttöön' }).click();
  expect(await spotOf(page, 'serkku')).not.toEqual(serkku);
  expect(await spotOf(page, 'mummi')).toEqual(mummi);
  expect(await spotOf(page, 'koira')).toEqual(koira);
  await expect(token(page, 'serkku')).toHaveAccessibleName(/Suku, Keskimmäinen kehä/);
  await page.getByRole('button', { name: 'Kumoa' }).click();
  expect(await spotOf(page, 'serkku')).toEqual(serkku);
  await expect(page.getByRole('button', { name: 'Kumoa' })).toBeDisabled();
});

journey('0 is a hundred per cent, Shift 1 everything, Shift 2 those who are chosen', async ({ page }) => {
  await openStandardCase(page);
  const radius = await sheetRadius(page);
  await token(page, 'mummi').focus();
  await page.keyboard.press('Space');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('-');
  await expect.poll(() => sheetRadius(page)).toBeLessThan(radius * 0.6);
  await page.keyboard.press('0');
  await expect.poll(() => sheetRadius(page)).toBeCloseTo(radius, 0);
  await page.keyboard.press('-');
  await page.keyboard.press('Shift+Digit2');
  await expect.poll(() => sheetRadius(page)).toBeGreaterThan(radius * 0.99);
  await page.keyboard.press('-');
  await page.keyboard.press('Shift+Digit1');
  await expect.poll(() => sheetRadius(page)).toBeCloseTo(radius, 0);
});

/** The standard case, but serkku lies on mummi. */
async function openCrowded(page: Page): Promise<void> {
  const map = standardCase();
  const [version] = map.versions;
  const at = version.people.find(({ name }) => name === 'mummi')?.place;
  const people = version.people.map((person) => (person.name === 'serkku' && at ? { ...person, place: at } : person));
  await page.goto('./');
  const buffer = Buffer.from(mapFileText({ ...map, versions: [{ ...version, people }] }));
  await chooseFile(page, { name: 'verkosto.json', mimeType: 'application/json', buffer });
  await page.getByRole('dialog').getByRole('button', { name: 'Avaa', exact: true }).click();
  await expect(tokens(page)).toHaveCount(13);
}

function rootStyle(page: Page): Promise<{ theme: string | undefined; text: string }> {
  return page.evaluate(() => {
    const { dataset, style } = document.documentElement;
    return { theme: dataset.theme, text: style.getPropertyValue('--text-scale') };
  });
}

/** Notes how long it takes from the last press until a frame in which the map cannot be seen. */
function timeHiding(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const clock = window as unknown as { took: number };
    const look = (pressed: number) => {
      const map = document.querySelector('[role="listbox"]');
      if (map && getComputedStyle(map).visibility === 'hidden') clock.took = performance.now() - pressed;
    };
    const pressed = ({ timeStamp }: Event) => requestAnimationFrame(() => look(timeStamp));
    window.addEventListener('keydown', pressed, true);
  });
}

async function hidingTook(page: Page): Promise<number> {
  await page.waitForFunction(() => 'took' in window);
  return page.evaluate(() => (window as unknown as { took: number }).took);
}

/** Every name and text in the browser's own accessibility tree, save for the page itself. */
async function wordsRead(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const words = nodes
    .filter(({ ignored, role }) => !ignored && role?.value !== 'RootWebArea')
    .map(({ name }) => String(name?.value ?? '').trim());
  return [...new Set(words.filter(Boolean))];
}
