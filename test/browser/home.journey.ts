import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from './journey';
import { expectSaved, spotIn, tokens, writeRow } from './map-sheet';

journey('the list shows each map as it is, newest first, and what can be done to it', async ({ page }) => {
  await page.goto('./');
  await newExample(page);
  await newMap(page, 'Kesän kartta');
  await expectTitles(page, ['Kesän kartta', 'Esimerkki']);
  await expect(cards(page).nth(1)).toContainText('16 ihmistä');
  await expect(cards(page).nth(0)).toContainText('1 ihminen');
  await expect(cards(page).nth(0).locator('time')).toHaveText('Muutettu juuri nyt');
  const dots = async (at: number) =>
    (await cards(page).nth(at).locator('svg').first().innerHTML()).split('h.1').length - 1;
  expect([await dots(0), await dots(1)]).toEqual([1, 16]);

  await journey.step('a map that is changed becomes the first', async () => {
    await cards(page).nth(1).getByRole('button').first().click();
    await page.getByRole('textbox', { name: 'Kartan nimi' }).fill('Esimerkki ja me');
    await expectSaved(page);
    await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
    await expectTitles(page, ['Esimerkki ja me', 'Kesän kartta']);
  });

  await journey.step('search', async () => {
    await page.getByRole('searchbox', { name: 'Hae karttoja' }).fill('KESÄ');
    await expectTitles(page, ['Kesän kartta']);
    await expect(page.getByText('1 kartta löytyi.')).toBeVisible();
    await page.getByRole('searchbox').fill('ei tällaista');
    await expect(page.getByText('Ei löytynyt.')).toBeVisible();
    await page.getByRole('searchbox').fill('');
    await expect(cards(page)).toHaveCount(2);
  });

  await journey.step('rename', async () => {
    await choose(page, 'Kesän kartta', 'Nimeä uudelleen');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Kartan nimi' }).fill('Syksyn kartta');
    await page.keyboard.press('Enter');
    await expectTitles(page, ['Syksyn kartta', 'Esimerkki ja me']);
  });

  await journey.step('duplicate', async () => {
    await choose(page, 'Esimerkki ja me', 'Tee kopio');
    await expectTitles(page, ['Esimerkki ja me (kopio)', 'Syksyn kartta', 'Esimerkki ja me']);
    await expect(cards(page).nth(0)).toContainText('16 ihmistä');
  });

  await journey.step('remove, take it back, and remove for good', async () => {
    await choose(page, 'Syksyn kartta', 'Poista');
    await expectTitles(page, ['Esimerkki ja me (kopio)', 'Esimerkki ja me']);
    await page.getByRole('status').getByRole('button', { name: 'Kumoa' }).click();
    await expectTitles(page, ['Esimerkki ja me (kopio)', 'Syksyn kartta', 'Esimerkki ja me']);
    await choose(page, 'Esimerkki ja me (kopio)', 'Poista');
    await expect(page.getByRole('status').getByText('Kartta poistettu: Esimerkki ja me (kopio).')).toBeVisible();
    await page.reload();
    await expectTitles(page, ['Syksyn kartta', 'Esimerkki ja me']);
  });
});

journey('a new map that nothing was done to leaves no litter', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Uusi kartta' }).click();
  await expect(tokens(page)).toHaveCount(1);
  const { x, y } = await spotIn(page, 'Ystävät', 'Uloin kehä');
  await page.mouse.dblclick(x, y);
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(page.getByText('Yksikin tärkeä riittää.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Yksikin tärkeä riittää.')).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
});

const words = {
  fi: {
    own: 'Suomi',
    home: ['Kartat', 'Uusi kartta', 'Avaa tiedosto', 'Esimerkkikartta'],
    map: [
      'Valitse',
      'Lisää ihminen',
      'Yhdistä',
      'Kumoa',
      'Tee uudelleen',
      'Sovita näkymään',
      'Lähennä',
      'Loitonna',
      'Vie',
      'Ohje',
    ],
    list: 'Ihmiset kartalla',
    fields: ['Nimi', 'Rooli', 'Alue', 'Kehä', 'Tila', 'Tuki', 'Omin sanoin', 'Muistiinpano'],
    saved: 'Tallennettu',
    delete: 'Poista',
  },
  sv: {
    own: 'Svenska',
    home: ['Kartor', 'Ny karta', 'Öppna fil', 'Exempelkarta'],
    map: [
      'Välj',
      'Lägg till person',
      'Koppla ihop',
      'Ångra',
      'Gör om',
      'Anpassa',
      'Zooma in',
      'Zooma ut',
      'Exportera',
      'Hjälp',
    ],
    list: 'Människor på kartan',
    fields: ['Namn', 'Roll', 'Område', 'Ring', 'Läge', 'Stöd', 'Med egna ord', 'Anteckning'],
    saved: 'Sparad',
    delete: 'Ta bort',
  },
  en: {
    own: 'English',
    home: ['Maps', 'New map', 'Open file', 'Example map'],
    map: ['Select', 'Add person', 'Connect', 'Undo', 'Redo', 'Fit', 'Zoom in', 'Zoom out', 'Export', 'Help'],
    list: 'People on the map',
    fields: ['Name', 'Role', 'Area', 'Ring', 'State', 'Support', 'In own words', 'Note'],
    saved: 'Saved',
    delete: 'Delete',
  },
} as const;

journey('the language can be changed at any time, among the maps and on a map', async ({ page }) => {
  await page.goto('./');
  for (const language of ['sv', 'en', 'fi'] as const) {
    const { own, home } = words[language];
    await page.getByRole('button', { name: own, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(home[0]);
    for (const name of home.slice(1)) await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
  await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
  await page.locator('[role="option"][aria-label^="äiti. "]').focus();
  await page.keyboard.press('Space');
  for (const language of ['en', 'fi', 'sv'] as const) {
    const { map, list, fields, saved, delete: remove } = words[language];
    await page.getByRole('banner').getByRole('combobox').selectOption(language);
    await expect(page.getByRole('listbox', { name: list, exact: true })).toBeAttached();
    // Whoever is chosen has *Yhdistä* beside them too.
    for (const name of map) await expect(page.getByRole('button', { name, exact: true }).last()).toBeVisible();
    for (const name of fields) await expect(fieldNamed(page, name)).toBeAttached();
    await expect(page.getByRole('banner').getByText(saved, { exact: true })).toBeVisible();
    await expect(page.getByRole('complementary').getByRole('button', { name: remove, exact: true })).toBeAttached();
  }
  await page.reload();
  await expect(page.getByRole('listbox', { name: words.sv.list })).toBeAttached();
});

function fieldNamed(page: Page, name: string): Locator {
  const panel = page.getByRole('complementary');
  const field = panel.getByLabel(name, { exact: true });
  return field.or(panel.getByRole('group', { name, exact: true })).first();
}

function cards(page: Page): Locator {
  return page.getByRole('main').getByRole('listitem');
}

async function expectTitles(page: Page, titles: readonly string[]): Promise<void> {
  const shown = () =>
    cards(page)
      .getByRole('button', { name: /^Toiminnot: / })
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')?.replace('Toiminnot: ', '')));
  await expect.poll(shown).toEqual(titles);
}

async function choose(page: Page, title: string, deed: string): Promise<void> {
  await page.getByRole('button', { name: `Toiminnot: ${title}`, exact: true }).click();
  await page.getByRole('menuitem', { name: deed, exact: true }).click();
}

async function newExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
  await expect(tokens(page)).toHaveCount(17);
  await expectSaved(page);
  await page.goBack();
  await expect(cards(page)).toHaveCount(1);
}

async function newMap(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Uusi kartta' }).click();
  await expect(tokens(page)).toHaveCount(1);
  const { x, y } = await spotIn(page, 'Ystävät', 'Sisin kehä');
  await page.mouse.dblclick(x, y);
  await writeRow(page, ['ystävä']);
  await page.getByRole('textbox', { name: 'Kartan nimi' }).fill(title);
  await expectSaved(page);
  await page.goBack();
}
