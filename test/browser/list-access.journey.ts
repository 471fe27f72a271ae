import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from './journey';
import { listButton, toList } from './list-sheet';

async function openExampleList(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Esimerkkikartta' }).click();
  await expect(page.getByRole('option').first()).toBeAttached();
  await toList(page);
}

// Without motion, so that nothing is measured while it fades in.
const contextOptions = { reducedMotion: 'reduce' } as const;

for (const viewport of [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
]) {
  journey.describe(`320 × ${viewport.height}`, () => {
    journey.use({ viewport, contextOptions, hasTouch: true, isMobile: true });

    journey('nothing of the list scrolls sideways, is cut off, or is small to touch', async ({ page }) => {
      await openExampleList(page);
      await listButton(page, 'Yhdistä: äiti').click();
      const faults = await page.evaluate(() => {
        const controls = [...document.querySelectorAll<HTMLElement>('main button, main select, main input')];
        const beyond = controls.filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return left < 0 || right > window.innerWidth;
        });
        const small = controls.filter((one) => {
          const target = one.closest('label') ?? one;
          return target.getBoundingClientRect().height < 44;
        });
        const sideways = [...document.querySelectorAll('body, main, main :not(svg, svg *)')].filter(
          ({ scrollWidth, clientWidth, tagName }) =>
            clientWidth > 1 && scrollWidth > clientWidth + 1 && tagName !== 'INPUT',
        );
        const named = (one: Element) => one.getAttribute('aria-label') ?? one.outerHTML.slice(0, 120);
        return [...beyond, ...small, ...sideways].map(named);
      });
      expect(faults).toEqual([]);
    });
  });
}
