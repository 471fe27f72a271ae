import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from './journey';
import { expectSaved, nameField, panel, spotIn, spotOf, token, tokens, tool, writeRow } from './map-sheet';

/** What is off can be clicked all the same, by hand. */
const byForce = { force: true };

const ask = 'Siirrä muokkaus tähän';
const why = 'Kartta on auki toisessa välilehdessä.';

const bar = (page: Page) => page.getByRole('region', { name: 'Muokkaus toisessa välilehdessä' });
const moveHere = (page: Page) => bar(page).getByRole('button', { name: ask });
/** The sentence that says it to the eyes; the same is said aloud. */
const refused = (page: Page) => page.locator('[role="status"]').filter({ hasText: why });

journey(
  'a map is read in a second tab, follows the first, and cannot be changed there in any way',
  async ({ page }) => {
    await drawn(page);
    const other = await opened(page.context());
    await expect(bar(other)).toContainText(`${why} Tässä voit katsoa sitä.`);
    await expect(tokens(other)).toHaveCount(3);

    const { x, y } = await spotIn(page, 'Ystävät', 'Uloin kehä');
    await page.mouse.dblclick(x, y);
    await writeRow(page, ['ystävä']);
    await expect(token(other, 'ystävä')).toBeVisible();

    await journey.step(
      'what is hidden in one is hidden on the other screen too, until it is shown in either',
      async () => {
        await page.getByRole('button', { name: 'Piilota' }).click();
        for (const one of [page, other]) {
          await expect(one.getByRole('button', { name: 'Jatka' })).toBeVisible();
          await expect(tokens(one)).toHaveCount(0);
          await expect(one.getByRole('banner')).toHaveCount(0);
        }
        await other.getByRole('button', { name: 'Jatka' }).click();
        for (const one of [page, other]) await expect(tokens(one)).toHaveCount(4);
      },
    );

    const before = await tokens(other).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    for (const [what, use] of Object.entries(waysToChange)) {
      await journey.step(what, async () => {
        await use(other);
        await expect(refused(other)).toBeVisible();
        await refused(other).getByRole('button', { name: 'Sulje' }).click();
        await expect(refused(other)).toHaveCount(0);
      });
    }
    await expect(nameField(other)).toHaveCount(0);
    expect(await tokens(other).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual(before);
    await expect(tool(other, 'Lisää ihminen')).toHaveAccessibleDescription(/^Kartta on auki toisessa välilehdessä\./);

    await other.getByRole('button', { name: 'Luettelo', exact: true }).click();
    await expect(other.getByRole('textbox', { name: 'Nimi' }).first()).toHaveAttribute('readonly', '');
    await other.getByRole('button', { name: /^Poista: äiti/ }).click(byForce);
    await expect(refused(other)).toBeVisible();
    await other.getByRole('button', { name: 'Vie', exact: true }).click();
    await expect(other.getByRole('dialog')).toBeVisible();
  },
);

journey(
  'editing moves to the tab that asks for it, with what is half written, and on when that tab dies',
  async ({ page }) => {
    await drawn(page);
    const context = page.context();
    const other = await opened(context);
    await expect(tokens(other)).toHaveCount(3);
    await token(page, 'veli').focus();
    await page.keyboard.press('F2');
    await page.keyboard.insertText('pikkuveli');
    await moveHere(other).click();
    await expect(bar(other)).toHaveCount(0);
    await expect(other.getByText('Voit nyt muokata karttaa tässä.').first()).toBeVisible();
    await expect(token(other, 'pikkuveli')).toBeVisible();
    await expect(moveHere(page)).toBeVisible();

    await token(other, 'pikkuveli').focus();
    await other.keyboard.press('Delete');
    await expectSaved(other);
    await expect(tokens(page)).toHaveCount(2);
    await crash(other);
    await expect(bar(page)).toHaveCount(0, { timeout: 1_000 });
    await expect(tokens(page)).toHaveCount(2);
    await token(page, 'äiti').focus();
    await page.keyboard.press('Delete');
    await expectSaved(page);

    const third = await opened(context);
    await expect(moveHere(third)).toBeVisible();
    await page.close({ runBeforeUnload: false });
    await expect(bar(third)).toHaveCount(0, { timeout: 1_000 });
    await expect(tokens(third)).toHaveCount(1);
  },
);

const waysToChange: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a tool': (page) => tool(page, 'Lisää ihminen').click(byForce),
  'a letter': async (page) => {
    await token(page, 'äiti').focus();
    await page.keyboard.press('n');
  },
  'a double click on the sheet': async (page) => {
    const { x, y } = await spotIn(page, 'Suku', 'Uloin kehä');
    await page.mouse.dblclick(x, y);
  },
  'dragging somebody': async (page) => {
    const { x, y } = await spotOf(page, 'äiti');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 60, { steps: 4 });
    await page.mouse.up();
  },
  'moving by keys': async (page) => {
    await token(page, 'äiti').focus();
    await page.keyboard.press('Control+ArrowUp');
  },
  removing: async (page) => {
    await token(page, 'äiti').focus();
    await page.keyboard.press('Delete');
  },
  undoing: (page) => page.keyboard.press('Control+z'),
  'pasting names': (page) =>
    page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'joku');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }),
  'the name of the map': async (page) => {
    await page.getByRole('textbox', { name: 'Kartan nimi' }).focus();
    await page.keyboard.press('x');
  },
  'the panel': async (page) => {
    const { x, y } = await spotOf(page, 'äiti');
    await page.mouse.click(x, y);
    await panel(page).getByText('edesmennyt').click(byForce);
  },
  'writing in the panel': async (page) => {
    await panel(page).getByLabel('Rooli').focus();
    await page.keyboard.press('x');
  },
};

async function drawn(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Uusi kartta' }).click();
  const { x, y } = await spotIn(page, 'Perhe', 'Uloin kehä');
  await page.mouse.dblclick(x, y);
  await writeRow(page, ['äiti', 'veli']);
  await expectSaved(page);
}

/** The same map in another tab. */
async function opened(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('./');
  await page.getByRole('listitem').getByRole('button').first().click();
  return page;
}

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}
