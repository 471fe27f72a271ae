import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { couldNotStart } from '../../src/i18n/without-words';
import { journey } from './journey';
import { openStandardCase } from './open-standard-case';
import { type SpokenLanguage, spokenLanguages, wordsOf } from './words-of';

const own: Readonly<Record<SpokenLanguage, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };
/** React Aria's button behind a layer, which only a screen reader has. */
const shut: Readonly<Record<SpokenLanguage, string>> = { fi: 'Hylkää', sv: 'Avvisa', en: 'Dismiss' };

for (const locale of ['fi-FI', 'sv-FI', 'en-US']) {
  journey.describe(`in a browser that speaks ${locale}`, () => {
    journey.use({ locale });

    journey('the page and all its words are in the language that was chosen', async ({ page }) => {
      await page.goto('./');
      // The tab is called the same in every language, and says which one that is.
      await expect(page.locator('title')).toHaveAttribute('lang', 'fi');
      await expect(page.locator('html')).toHaveAttribute('lang', locale.startsWith('sv') ? 'sv' : 'fi');
      for (const language of spokenLanguages) {
        await page.getByRole('button', { name: own[language], exact: true }).click();
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await page.getByRole('button', { name: wordsOf(language)('common.accessibility') }).click();
        const layer = page.getByRole('dialog').locator('..');
        await expect(layer.getByRole('button', { name: shut[language], exact: true })).toBeAttached();
        await page.keyboard.press('Escape');
        // Another key: two Esc in half a second would hide it all.
        await page.keyboard.press('Shift');
      }
    });
  });
}

journey('easy Finnish is Finnish to a screen reader, and each language is offered in its own', async ({ page }) => {
  await openStandardCase(page);
  const offered = page.getByRole('banner').getByRole('combobox', { name: 'Kieli' });
  expect(await languagesIn(page, 'header select option')).toEqual(['fi', 'fi', 'sv', 'en']);
  await offered.selectOption('sv');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await page.getByRole('banner').getByRole('combobox').selectOption('fi-x-selko');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
  await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
  expect(await languagesIn(page, 'header fieldset button')).toEqual(['fi', 'fi', 'sv', 'en']);
});

journey('a picture in another language says so, and the screen beside it keeps its own', async ({ page }) => {
  await openStandardCase(page);
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const picture = dialog.getByRole('img');
  await expect(picture).toHaveAttribute('lang', 'fi');
  await expect(picture).toHaveAccessibleName(/12 ihmistä, 14 yhteyttä/);
  await dialog.getByRole('combobox', { name: 'Kuvan kieli' }).selectOption('sv');
  await expect(picture).toHaveAttribute('lang', 'sv');
  await expect(picture).toHaveAccessibleName(/12 personer, 14 kontakter/);
  expect(await languagesIn(page, '[role=dialog] select option')).toEqual(['fi', 'fi', 'sv', 'en']);
  await dialog.locator('summary').click();
  await expect(dialog.getByText('Aina mukana:')).toHaveText(/marraskuuta 2026 · minun näkökulmani$/);
});

journey('when no words can be fetched, each language has its sentence', async ({ page }) => {
  await page.route(/-home-|selko-/, (route) => route.abort());
  await page.goto('./');
  for (const language of spokenLanguages) {
    await expect(page.locator(`p:lang(${language})`)).toHaveText(couldNotStart[language]);
  }
  expect(await languagesIn(page, '#root p')).toEqual(['fi', 'sv', 'en']);
});

/** In which language each of these is, by the nearest that says it. */
function languagesIn(page: Page, selector: string): Promise<readonly (string | null | undefined)[]> {
  return page.locator(selector).evaluateAll((all) => all.map((one) => one.closest('[lang]')?.getAttribute('lang')));
}
