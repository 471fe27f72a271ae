import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { drawFromRim } from './from-rim';
import { journey } from './journey';
import { toList } from './list-sheet';
import { expectSaid, expectSilence, heardOn, listenTo } from './listening-ear';
import { nameField, panel, type Spot, spotIn, spotOf, token, tool } from './map-sheet';
import { openStandardCase } from './open-standard-case';

journey.beforeEach(async ({ page }) => {
  await listenTo(page);
  await openStandardCase(page);
  expect((await heardOn(page)).at(-1)?.text).toBe('Tuotu: 12 ihmistä, 14 yhteyttä.');
});

journey('people: added, dragged, chosen, removed; undoing names what was undone', async ({ page }) => {
  const says = (text: string | RegExp, act: () => Promise<unknown>) => expectSaid(page, act, text);
  const press = (key: string) => () => page.keyboard.press(key);
  await says('Lisää ihminen. Napauta paikkaa kartalla.', () => tool(page, 'Lisää ihminen').click());
  await clickAt(page, await spotIn(page, 'Vapaa-aika', 'Uloin kehä'));
  await says('valmentaja lisätty: Vapaa-aika, Uloin kehä. Kartalla 13 ihmistä.', () => write(page, 'valmentaja'));
  await says('Peruttu.', press('Escape'));
  await says('Valitse.', () => tool(page, 'Valitse').click());

  const inner = await spotIn(page, 'Vapaa-aika', 'Sisin kehä');
  await expectSilence(page, async () => carry(page, await spotOf(page, 'valmentaja'), inner));
  await says('valmentaja siirretty: Vapaa-aika, Sisin kehä.', () => page.mouse.up());
  await says('Kumottu: siirto, valmentaja.', press('Control+z'));
  await says('Tehty uudelleen: siirto, valmentaja.', press('Control+y'));
  await carry(page, inner, { x: inner.x + 6, y: inner.y });
  await says('valmentaja siirretty hieman.', () => page.mouse.up());

  await clickAt(page, await spotOf(page, 'mummi'));
  await page.keyboard.down('Shift');
  await says('2 ihmistä valittu.', async () => clickAt(page, await spotOf(page, 'ukki')));
  await page.keyboard.up('Shift');
  await says(/^2 ihmistä poistettu, 2 yhteyttä poistui\. Kumoa: Ctrl Z\.$/, press('Delete'));
  await says('Kumottu: poisto, 2 ihmistä.', () =>
    page.getByRole('status').getByRole('button', { name: 'Kumoa' }).click(),
  );
  await says('13 ihmistä valittu.', press('Control+a'));
  await says('13 nimeä kopioitu.', press('Control+c'));
  await says('Valinta poistettu.', press('Escape'));
  await says(/^Suurennos \d+ %\.$/, press('+'));
  await says('Koko kartta näkyvissä.', () => page.getByRole('button', { name: 'Sovita näkymään' }).click());
  await token(page, 'mummi').focus();
  await says('Siirrä: mummi. Valitse paikka. Esc peruu.', press('s'));
  await says('Peruttu.', press('Escape'));
});

journey('ties, groups and notes: each is said once, whoever else looks on', async ({ page }) => {
  const says = (text: string | RegExp, act: () => Promise<unknown>) => expectSaid(page, act, text);
  const press = (key: string) => () => page.keyboard.press(key);
  const click = (name: string) => async () => clickAt(page, await spotOf(page, name));
  const pelikaveri = await spotOf(page, 'pelikaveri');
  await says('Yhteys lisätty: serkku ja pelikaveri.', () => drawFromRim(page, 'serkku', pelikaveri));
  await expectSilence(page, () => panel(page).getByRole('checkbox', { name: 'vahva' }).check());
  await says('Kumottu: yhteys, serkku ja pelikaveri.', press('Control+z'));
  await says('Tehty uudelleen: yhteys, serkku ja pelikaveri.', press('Control+y'));
  await says(/^Yhteys on jo: serkku ja pelikaveri\./, () => drawFromRim(page, 'serkku', pelikaveri));
  await says('Yhteys poistettu: serkku ja pelikaveri. Kumoa: Ctrl Z.', () =>
    panel(page).getByRole('button', { name: 'Poista' }).click(),
  );
  await says('Yhdistä. Valitse ensimmäinen ihminen. Esc peruu.', () => tool(page, 'Yhdistä').click());
  await says('serkku. Valitse toinen ihminen. Esc peruu.', click('serkku'));
  await says('Peruttu. Valitse ensimmäinen ihminen.', press('Escape'));
  await says('Ryhmä. Valitse jäsenet.', () => tool(page, 'Ryhmä').click());
  await click('ukki')();
  await says('2 ihmistä valittu.', click('mummi'));
  await says('Ryhmä lisätty: Nimetön ryhmä. 2 ihmistä.', () => page.getByRole('button', { name: 'Valmis' }).click());
  await says('Nimi vaihdettu: mummola.', () => write(page, 'mummola'));
  await says('Ryhmä näytetään yhtenä: mummola.', () =>
    panel(page).getByRole('button', { name: 'Näytä yhtenä' }).click(),
  );
  await says('Ryhmä avattu: mummola. 2 ihmistä.', () => panel(page).getByRole('button', { name: 'Avaa' }).click());
  await says('Lappu. Napauta paikkaa kartalla.', () => tool(page, 'Lappu').click());
  await clickAt(page, await spotIn(page, 'Vapaa-aika', 'Uloin kehä'));
  await page.keyboard.insertText('soita mummille');
  await says('Lappu lisätty.', press('Control+Enter'));
});

journey(
  'names, the frame and the list: said once when they are whole, and the same in both views',
  async ({ page }) => {
    const says = (text: string | RegExp, act: () => Promise<unknown>) => expectSaid(page, act, text);
    await says('Ei kumottavaa.', () => page.keyboard.press('Control+z'));
    await says('Ei mitään tehtävää uudelleen.', () => page.keyboard.press('Control+y'));
    const title = page.getByRole('textbox', { name: 'Kartan nimi' });
    await title.fill('');
    await says('Nimi vaihdettu: Matin kartta.', async () => {
      await title.pressSequentially('Matin kartta', { delay: 20 });
      await title.blur();
    });
    await page.getByRole('button', { name: 'Pohja' }).click();
    await panel(page).getByRole('button', { name: 'Neljä aluetta' }).click();
    await says('Pohja vaihdettu: Neljä aluetta. Kaikki ihmiset säilyivät.', () =>
      page.getByRole('status').getByRole('button', { name: 'Ota käyttöön' }).click(),
    );
    await says('Kumottu: pohja.', () => page.getByRole('button', { name: 'Kumoa' }).click());
    await toList(page);
    const ring = page.getByRole('combobox', { name: /^Kehä: serkku/ });
    await says('serkku siirretty: Suku, Sisin kehä.', () => ring.selectOption({ label: 'Sisin kehä' }));
    await says('Kumottu: siirto, serkku.', () => page.getByRole('button', { name: 'Kumoa' }).click());
  },
);

async function write(page: Page, name: string): Promise<void> {
  await expect(nameField(page)).toBeFocused();
  await page.keyboard.insertText(name);
  await page.keyboard.press('Enter');
}

async function clickAt(page: Page, { x, y }: Spot): Promise<void> {
  await page.mouse.click(x, y);
}

async function carry(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
}
