import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { lock, lockedField, passphrase, takeLock, unlock } from './door-hand';
import { heapOf } from './heap-of';
import { journey } from './journey';
import { expectSaved, spotIn, token, tokens, writeRow } from './map-sheet';
import { toldKeys } from './told-keys';

journey.use({ firstStart: 'asked' });
// A guess is made to take a second, and some are made here.
journey.setTimeout(240_000);

const nextPassphrase = 'aivan toinen lause kuin ennen';

journey('maps are locked away, come back by passphrase or code, and can be begun anew', async ({ page }) => {
  const name = `salanimi${randomBytes(6).toString('hex')}`;
  const keys = await toldKeys(page);
  await page.addInitScript(tellPosted);
  await page.goto('./');
  const code = await journey.step('a lock is taken into use', () => takeLock(page));
  await drawSomebody(page, name);
  expect(keys.length).toBeGreaterThan(3);
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  const picture = await page.getByRole('dialog').locator('img[src^="blob:"]').getAttribute('src');
  expect(await loads(page, picture)).toBe(true);
  await page.keyboard.press('Escape');

  await journey.step('after the lock the page knows nothing', async () => {
    await lock(page);
    await expect(page).toHaveTitle('Verkostokartta');
    expect(await page.content()).not.toContain(name);
    expect(await page.locator('body').ariaSnapshot()).not.toContain(name);
    await page.evaluate(() => Object.assign(window, { planted: ['kylvetty', 'sana'].join('-') }));
    const heap = await heapOf(page);
    const found = ['kylvetty-sana', name, passphrase, code].map((words) => heap.includes(words));
    expect(found).toEqual([true, false, false, false]);
    expect(keys.flatMap(formsOfKey).filter((form) => heap.includes(form))).toEqual([]);
    await expect.poll(() => page.workers()).toEqual([]);
    expect(await loads(page, picture)).toBe(false);
    expect(await page.evaluate(() => Reflect.get(window, 'posted'))).not.toContain(name);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  await journey.step('a wrong passphrase has to wait, the right one opens the map that was open', async () => {
    await lockedField(page).fill('ihan väärä lause');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'Tunnuslause ei ole oikea.' })).toBeVisible();
    await expect(page.getByText('Voit yrittää uudelleen sekunnin kuluttua.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Avaa', exact: true })).toBeEnabled();
    await unlock(page);
    await expect(token(page, name)).toBeAttached();
  });

  await journey.step('the code opens too, and gives another passphrase', async () => {
    await page.keyboard.press('Control+Shift+L');
    await page.getByRole('button', { name: 'Unohditko tunnuslauseen?' }).click();
    await page.getByRole('textbox', { name: 'Palautuskoodi' }).fill(code.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('textbox', { name: 'Uusi tunnuslause' }).fill(nextPassphrase);
    await page.getByRole('button', { name: 'Avaa palautuskoodilla' }).click();
    await expect(token(page, name)).toBeAttached({ timeout: 20_000 });
  });

  await journey.step('who has neither begins anew, after writing the word for it', async () => {
    await lock(page);
    await page.getByRole('button', { name: 'Unohditko tunnuslauseen?' }).click();
    await page.getByRole('button', { name: 'Aloita alusta…' }).click();
    const remove = page.getByRole('button', { name: 'Poista kaikki' });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tallenna lukitut kartat' }).click();
    expect((await download).suggestedFilename()).toMatch(/^verkostokartta-\d{4}-\d\d-\d\d-\w{4}\.sealed$/);
    await page.getByRole('textbox', { name: 'Kirjoita POISTA' }).fill('poist');
    await expect(remove).toBeDisabled();
    await page.getByRole('textbox', { name: 'Kirjoita POISTA' }).fill('poista');
    await remove.click();
    await expect(page.getByRole('heading', { name: 'Missä kartat säilytetään?' })).toBeVisible();
  });
});

const cards = {
  Suomi: ['Missä kartat säilytetään?', 'Tunnuslauseella lukittu', 'Ilman lukkoa', 'Kertakäyttö'],
  Svenska: ['Var sparas kartorna?', 'Låst med lösenfras', 'Utan lås', 'Engångsbruk'],
  English: ['Where are the maps kept?', 'Locked with a passphrase', 'Without a lock', 'One-time use'],
} as const;

journey('the first start shows three cards that say what is true, in each language', async ({ page }) => {
  await page.goto('./');
  for (const [language, [heading, ...names]] of Object.entries(cards)) {
    const short = { Suomi: 'FI', Svenska: 'SV', English: 'EN' }[language] ?? '';
    await page.getByRole('combobox').first().selectOption({ label: short });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    const choices = page.getByRole('article').getByRole('button');
    expect(await choices.count()).toBe(3);
    for (const [at, name] of names.entries()) {
      await expect(choices.nth(at)).toHaveAccessibleName(name);
      await expect(choices.nth(at)).toHaveAccessibleDescription(/\. \p{L}.*\.$/u);
    }
  }
  await page.getByRole('button', { name: 'Locked with a passphrase' }).click();
  await page.getByRole('textbox', { name: 'Passphrase' }).fill('password1234');
  await expect(page.getByText('This can be guessed.')).toBeVisible();
  await page.getByRole('button', { name: 'Suggest five words' }).click();
  await expect(page.getByText('A strong passphrase.')).toBeVisible();
});

async function drawSomebody(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Uusi kartta' }).first().click();
  await expect(tokens(page)).toHaveCount(1);
  const { x, y } = await spotIn(page, 'Perhe', 'Uloin kehä');
  await page.mouse.dblclick(x, y);
  await writeRow(page, [name]);
  await expectSaved(page);
}

/** In the page: keeps what tabs are told, as text. */
function tellPosted() {
  const { postMessage } = BroadcastChannel.prototype;
  Object.assign(window, { posted: '' });
  BroadcastChannel.prototype.postMessage = function (said) {
    Object.assign(window, { posted: `${Reflect.get(window, 'posted')}${JSON.stringify(said)}` });
    postMessage.call(this, said);
  };
}

/** Whether a picture can be had from there. */
function loads(page: Page, address: string | null): Promise<boolean> {
  return page.evaluate(
    (src) =>
      new Promise<boolean>((tell) => {
        const picture = new Image();
        picture.onload = () => tell(true);
        picture.onerror = () => tell(false);
        picture.src = src ?? '';
      }),
    address,
  );
}

/** As it would stand among the words of a page's memory. */
const formsOfKey = (key: Buffer) => [
  key.toString('hex'),
  key.toString('base64').replaceAll('=', ''),
  key.toString('base64url'),
  key.toString('latin1'),
  key.join(),
];
