import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { mapFileText } from '../../src/files/map-file';
import { standardCase } from '../standard-case';
import { chooseFile, exportFile } from './exported-files';
import { journey } from './journey';
import { expectSaved, nameField, panel, spotIn, tokens } from './map-sheet';

const good = mapFileText(standardCase());
const changed = (change: (file: ReturnType<typeof JSON.parse>) => void) => {
  const file = JSON.parse(good);
  change(file);
  return JSON.stringify(file);
};

const refused: readonly (readonly [name: string, content: string | Buffer, reason: RegExp])[] = [
  ['kuva.json', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /se on kuva/],
  ['lomake.json', '{"nimi":"lomake"}', /ei ole verkostokartan tiedosto/],
  ['roskaa.json', Buffer.from([0xff, 0xfe, 0, 1, 2, 3, 0x80]), /ei ole tekstiä|katkennut/],
  ['tyhja.json', '', /se on tyhjä/],
  ['katkennut.json', good.slice(0, good.length / 2), /katkennut tai vahingoittunut/],
  ['valtava.json', Buffer.alloc(20 * 1024 * 1024 + 1, 32), /liian suuri \(enintään 20 megatavua\)/],
  ['uudempi.json', good.replace('"version": 1', '"version": 2'), /uudemmalla ohjelmalla \(tiedoston versio 2/],
  ['periva.json', good.replace('"map": {', '"map": { "__proto__": { "polluted": 1 },'), /ei tunne \(.*__proto__/],
  ['tuntematon.json', changed(({ map }) => Object.assign(map, { script: 'x' })), /ei tunne \(.*script/],
  ['irrallinen.json', changed(({ map }) => map.versions[0].people.shift()), /yhteys ei johda kehenkään/],
  ['toistettu.json', good.replace('"title": ""', '"title": "", "title": "x"'), /kahteen kertaan/],
  ['syva.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /sisäkkäistä tasoa|ei ole verkostokartan/],
];

journey('a file that cannot be opened is refused in a sentence with its name and the reason', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
  await expectSaved(page);
  await page.goBack();
  const list = page.getByRole('main').getByRole('listitem');
  await expect(list).toHaveCount(1);
  const before = await list.locator('time').getAttribute('datetime');
  for (const [name, content, reason] of refused) {
    await chooseFile(page, { name, mimeType: 'application/json', buffer: Buffer.from(content) });
    const alert = page.getByRole('dialog').getByRole('alert');
    await expect(alert, name).toContainText(`Tiedostoa ${name} ei avattu: `);
    await expect(alert, name).toContainText(reason);
    await expect(alert, name).toContainText('Karttasi ei muuttunut.');
    await page.getByRole('dialog').getByRole('button', { name: 'Sulje' }).first().click();
  }
  await expect(list).toHaveCount(1);
  expect(await list.locator('time').getAttribute('datetime')).toBe(before);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

journey(
  'names of any length and script, and no name at all, are drawn, saved and found again',
  async ({ page }, info) => {
    const names = ['n'.repeat(10_000), '👩‍👩‍👧‍👦 perhe 🐕', 'אמא של חברה', '‮nurin', '<b>&"\'</b>', '   '];
    await page.goto('./');
    await page.getByRole('button', { name: 'Uusi kartta' }).click();
    await expect(tokens(page)).toHaveCount(1);
    await page.getByRole('button', { name: 'Lisää ihminen' }).click();
    const areas = ['Perhe', 'Suku', 'Ystävät', 'Koulu ja työ', 'Vapaa-aika', 'Ammattilaiset ja viranomaiset'] as const;
    for (const [at, name] of names.entries()) {
      const { x, y } = await spotIn(page, areas[at] ?? 'Perhe', 'Keskimmäinen kehä');
      await page.mouse.click(x, y);
      await expect(nameField(page)).toBeFocused();
      await page.keyboard.insertText(name);
      await page.keyboard.press('Tab');
      await expect(panel(page).getByRole('textbox', { name: 'Rooli' })).toBeFocused();
    }
    await expect(tokens(page)).toHaveCount(names.length + 1);
    await expectSaved(page);
    await page.reload();
    await expect(tokens(page)).toHaveCount(names.length + 1);
    await expect(
      tokens(page)
        .filter({ hasNot: page.locator('*') })
        .first(),
    ).toBeAttached();
    const { bytes } = await exportFile(page, info.outputDir, { format: 'JSON' });
    const [version] = JSON.parse(bytes.toString()).map.versions;
    expect(version.people.map(({ name }: { name: string }) => name)).toEqual(names.map((name) => name.trim()));
    for (const format of ['SVG', 'PNG'] as const) await exportFile(page, info.outputDir, { format });
    await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
    await expect(page.getByText('6 ihmistä')).toBeVisible();
  },
);

journey('a browser without IndexedDB says so, and the work can be exported', async ({ page }, info) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.goto('./');
  await drawInMemory(page, /Selain ei anna säilyttää karttoja/);
  await expectExported(page, info.outputDir);
  await page.goBack();
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await expect(tokens(page)).toHaveCount(2);
});

journey('a browser that opens no database keeps the work in memory', async ({ page }, info) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
  });
  await page.goto('./');
  await drawInMemory(page, /Selain ei anna säilyttää karttoja/);
  await expectExported(page, info.outputDir);
});

journey(
  'while storing fails it is said, also to who closes the page, and when it works again everything is stored',
  async ({ page }, info) => {
    await page.addInitScript(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...given) {
        if ('failing' in window) throw new DOMException('Quota exceeded', 'QuotaExceededError');
        return put.apply(this, given);
      };
    });
    await page.goto('./');
    await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
    await expectSaved(page);
    await page.evaluate(() => Object.assign(window, { failing: true }));
    await page.getByRole('textbox', { name: 'Kartan nimi' }).fill('Vikojen aikana');
    await expectNotKept(page, 'Ei tallennettu', /ei ole tilaa/);
    await expectExported(page, info.outputDir);
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await page.evaluate(() => Reflect.deleteProperty(window, 'failing'));
    await expectSaved(page);
    await expect(page.getByRole('note')).toHaveCount(0);
    await expect(page.locator('#live-polite')).toHaveText('Tallennus toimii taas.');
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Kartan nimi' })).toHaveValue('Vikojen aikana');
  },
);

/** After being told why nothing can be kept. */
async function drawInMemory(page: Page, sentence: RegExp): Promise<void> {
  await expect(page.getByRole('note')).toHaveText(sentence);
  await page.getByRole('button', { name: 'Piirrä muistissa' }).click();
  await page.getByRole('button', { name: 'Uusi kartta' }).click();
  await expect(tokens(page)).toHaveCount(1);
  const { x, y } = await spotIn(page, 'Suku', 'Uloin kehä');
  await page.mouse.dblclick(x, y);
  await nameField(page).fill('mummi');
  await page.keyboard.press('Tab');
  await expect(tokens(page)).toHaveCount(2);
  await expect(page.getByRole('banner').getByText('Vain muistissa', { exact: true })).toBeVisible();
}

async function expectNotKept(page: Page, state: string, sentence: RegExp): Promise<void> {
  await expect(page.getByRole('banner').getByText(state, { exact: true })).toBeVisible();
  await expect(page.getByRole('note')).toHaveText(sentence);
  await expect(page.locator('#live-now')).toHaveText(sentence);
}

async function expectExported(page: Page, folder: string): Promise<void> {
  const { bytes } = await exportFile(page, folder, { format: 'JSON' });
  expect(bytes.toString()).toContain('"name": "mummi"');
}
