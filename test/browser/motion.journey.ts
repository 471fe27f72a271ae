import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from './journey';
import { spotOf, token } from './map-sheet';
import { openStandardCase } from './open-standard-case';

journey.use({ contextOptions: { reducedMotion: 'reduce' } });

journey('where motion is not wanted, the map jumps: fitting, moving into view, undoing, opening', async ({ page }) => {
  await openStandardCase(page);
  const { x, y } = await spotOf(page, 'pelikaveri');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y - 20, { steps: 2 });
  await page.mouse.up();
  await token(page, 'mummi').focus();
  expect(await jumpsBy(page, 'Control+z')).toEqual({ places: 2, moving: 0 });
  expect(await jumpsBy(page, '+')).toEqual({ places: 2, moving: 0 });
  expect(await jumpsBy(page, 'Shift+Digit1')).toEqual({ places: 2, moving: 0 });
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('+');
  expect(await jumpsBy(page, 'End')).toEqual({ places: 2, moving: 0 });
  await page.getByRole('button', { name: 'Vie', exact: true }).focus();
  expect(await jumpsBy(page, 'Enter')).toEqual({ places: 2, moving: 0 });
});

journey('nothing moves longer than a fifth of a second, and nothing moves again and again', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openStandardCase(page);
  await page.getByRole('button', { name: 'Vie', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const slow = await page.evaluate(() => {
    const rules = (list: CSSRuleList): CSSRule[] =>
      [...list].flatMap((rule) => [rule, ...('cssRules' in rule ? rules(rule.cssRules as CSSRuleList) : [])]);
    const seconds = (times: string) => Math.max(...times.split(',').map((time) => Number.parseFloat(time) || 0));
    return [...document.styleSheets]
      .flatMap(({ cssRules }) => rules(cssRules))
      .filter((rule) => rule instanceof CSSStyleRule)
      .filter(({ style }) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.animation = style.animation;
        probe.style.transition = style.transition;
        const { animationDuration, animationIterationCount, transitionDuration } = getComputedStyle(probe);
        probe.remove();
        return seconds(animationDuration) > 0.2 || seconds(transitionDuration) > 0.2 || animationIterationCount !== '1';
      })
      .map(({ cssText }) => cssText);
  });
  expect(slow).toEqual([]);
});

/** In how many places the map and what lies over it are, frame by frame, from a key on; and how much is animated. */
async function jumpsBy(page: Page, key: string): Promise<{ places: number; moving: number }> {
  await page.evaluate(() => {
    const seen = { places: new Set<string>(), moving: 0 };
    Object.assign(window, { seen });
    const look = () => {
      const over = document.querySelector('[role=dialog]');
      const parts = ['main svg', '[data-tokens]', '[role=option][aria-label^="pelikaveri. "]'].map((part) =>
        JSON.stringify(document.querySelector(part)?.getBoundingClientRect()),
      );
      const sheet = over && [over.getBoundingClientRect().y, getComputedStyle(over.parentElement ?? over).opacity];
      seen.places.add([...parts, JSON.stringify(sheet)].join());
      seen.moving += document.getAnimations().filter(({ playState }) => playState === 'running').length;
      requestAnimationFrame(look);
    };
    look();
  });
  await page.keyboard.press(key);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: { places: Set<string>; moving: number } };
    return { places: seen.places.size, moving: seen.moving };
  });
}
