import { expect } from '@playwright/test';
import { comeHome, offerFullMap, openOffered } from './home-hand';
import { token } from './map-sheet';
import type { Tour } from './tour';

/** The map, its panels, tools and cards. */
export async function screensOfMap(tour: Tour): Promise<void> {
  await comeHome(tour);
  await offerFullMap(tour);
  await openOffered(tour);
  await tour.look('map');
  await panelScreens(tour);
  await toolScreens(tour);
  await frameScreens(tour);
}

async function panelScreens({ page, words, look, close }: Tour): Promise<void> {
  const panel = page.getByRole('complementary', { name: words('panel.details') });
  await token(page, 'äiti').focus();
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await look('person');
  await panel.getByText(words('panel.emoji'), { exact: true }).click();
  await expect(panel.getByRole('textbox', { name: words('panel.emojiPicker.search') })).toBeVisible();
  await look('person, choosing a picture');
  await panel
    .getByRole('region', { name: words('panel.ties') })
    .getByRole('button')
    .first()
    .click();
  await look('tie');
  await close();
  await token(page, 'mummi').focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await look('menu of a person');
  await page.keyboard.press('Escape');
  await token(page, 'serkku').focus();
  await page.keyboard.press('Space');
  await token(page, 'koira').focus();
  await page.keyboard.press('Space');
  await expect(panel.getByRole('heading', { level: 2 })).toBeVisible();
  await look('several people');
  await close();
  await token(page, 'bändi').focus();
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await look('group');
  await close();
  await page.getByRole('listbox').getByRole('option').first().focus();
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await look('the middle');
  await close();
}

async function toolScreens({ page, words, look, button }: Tour): Promise<void> {
  const tool = (name: string) => page.getByRole('toolbar').getByText(words(`map.tool.${name}`), { exact: true });
  for (const name of ['add', 'connect', 'group', 'note']) {
    await tool(name).click();
    await look(`tool: ${name}`);
  }
  await tool('select').click();
  for (const [key, card] of [
    ['h', 'find by name'],
    ['y', 'connect by name'],
    ['k', 'ties walked'],
  ] as const) {
    await token(page, 'äiti').focus();
    await page.keyboard.press(key);
    await look(card);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift');
  }
  await token(page, 'äiti').focus();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: words('map.personName'), exact: true }).first()).toBeVisible();
  await look('name field');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift');
  await token(page, 'äiti').focus();
  await page.keyboard.press('Delete');
  await expect(button('common.undo').last()).toBeVisible();
  await look('somebody removed');
  await button('common.undo').last().click();
}

async function frameScreens({ page, words, look, button, close }: Tour): Promise<void> {
  await button('map.frame').click();
  await look('frame');
  await button('panel.frame.edit').click();
  await look('frame, borders in hand');
  await button('map.done').click();
  await page.getByRole('button', { name: words('signs.template.safetyNet') }).click();
  await expect(button('map.preview.use')).toBeVisible();
  await look('preview of a template');
  await button('common.cancel').click();
  await close();
}
