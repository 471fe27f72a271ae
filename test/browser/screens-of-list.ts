import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { heldByLater, unheard } from './door-trouble';
import { comeHome, offerFullMap, openOffered } from './home-hand';
import { token } from './map-sheet';
import type { Tour } from './tour';
import type { WordsOf } from './words-of';

/** What an open map asks in dialogs, the list, and a map that another tab writes. */
export async function screensOfList(tour: Tour): Promise<void> {
  await comeHome(tour);
  await offerFullMap(tour);
  await openOffered(tour);
  await dialogs(tour);
  await list(tour);
  await readingTab(tour);
}

async function dialogs({ page, words, look, button, close }: Tour): Promise<void> {
  await button('files.export').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await look('Vie, picture');
  await dialog.getByRole('radio', { name: words('files.format.file') }).check();
  await look('Vie, encrypted file');
  await button('backup.exportPlain').click();
  await look('Vie, file');
  await close();
  await button('view.shown').click();
  await expect(dialog).toBeVisible();
  await look('Näytetään');
  await button('view.looking').click();
  await look('Katselu');
  await button('view.endLooking').click();
  await token(page, 'äiti').focus();
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  await look('Ohje');
  await close();
  await button('view.hide').click();
  await look('Piilota');
  await button('view.resume').click();
}

async function list({ page, words, look, button, close }: Tour): Promise<void> {
  const named = (what: string, name: string) =>
    page.getByRole('button', {
      name: words('list.of').replace('{{what}}', words(what)).replace('{{name}}', name),
      exact: true,
    });
  await page
    .getByRole('navigation')
    .getByRole('button', { name: words('list.list') })
    .click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await look('list');
  await named('map.tool.connect', 'äiti').click();
  await look('list, connecting');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift');
  await named('map.menu.edit', 'lepo ja kahvi')
    .or(page.getByRole('button', { name: /lepo ja kahvi/ }))
    .first()
    .click();
  await expect(page.getByRole('complementary', { name: words('panel.details') })).toBeVisible();
  await look('note');
  await close();
  await button('map.backToMaps').click();
}

async function readingTab(tour: Tour): Promise<void> {
  const { page, words, look, button } = tour;
  const writer = await page.context().newPage();
  const firstMap = (at: typeof page) => at.getByRole('main').getByRole('listitem').first().getByRole('button').first();
  await writer.goto('./');
  await firstMap(writer).click();
  await expect(writer.getByRole('listbox').getByRole('option')).not.toHaveCount(0);
  await page.bringToFront();
  await firstMap(page).click();
  const bar = barOf(page, words);
  await expect(bar).toBeVisible();
  await look('map, written in another tab');
  await page.getByRole('toolbar').getByText(words('map.tool.add'), { exact: true }).click({ force: true });
  await expect(page.getByRole('status').getByRole('button')).toBeVisible();
  await look('map, written in another tab, refusing a change');
  await page
    .getByRole('status')
    .getByRole('button', { name: words('common.close'), exact: true })
    .click();
  await button('list.list').click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await look('list, written in another tab');
  await page.clock.install();
  const heardAgain = await unheard(page);
  await button('map.pen.ask').click();
  await expect(bar.getByText(words('map.pen.waiting'))).toBeVisible();
  await look('list, the pen asked for');
  await page.clock.runFor(3_000);
  await expect(button('map.pen.take')).toBeVisible();
  await look('list, the other tab does not answer');
  await heardAgain();
  await button('common.cancel').click();
  await button('map.pen.ask').click();
  await expect(bar).toHaveCount(0);
  await look('list, the pen moved here');
  await laterVersion(tour, writer);
}

const barOf = (page: Page, words: WordsOf) => page.getByRole('region', { name: words('map.pen.title') });

/** A later version of the program takes over what is kept, while a map of another tab is read here. */
async function laterVersion({ page, words, look, button }: Tour, other: Page): Promise<void> {
  await barOf(other, words)
    .getByRole('button', { name: words('map.pen.ask') })
    .click();
  await expect(barOf(page, words)).toBeVisible();
  await heldByLater(other);
  await expect(button('common.updateTab')).toBeVisible();
  await look('list, written in another tab, of an earlier version');
  await page
    .getByRole('navigation')
    .getByRole('button', { name: words('list.map') })
    .click();
  await expect(page.getByRole('listbox').getByRole('option')).not.toHaveCount(0);
  await look('map, written in another tab, of an earlier version');
  await button('map.backToMaps').click();
  await expect(button('common.updateTab')).toBeVisible();
  await look('home, of an earlier version');
  await other.close();
}
