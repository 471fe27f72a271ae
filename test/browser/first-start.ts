import type { BrowserContext } from '@playwright/test';

/** What is chosen at the first start; who is `'asked'` chooses for himself. */
export type FirstStart = 'withoutLock' | 'asked';

/**
 * Chooses *Ilman lukkoa* as soon as somebody is asked where maps are kept, so that a journey begins where the maps
 * are. It looks until the first screen is there, and costs nothing after that.
 */
export async function passFirstStart(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const look = () => {
      if (!document.querySelector('main:not(:empty)')) return;
      const asked = document.querySelector('[data-door="firstStart"] article:nth-of-type(2) button');
      if (asked instanceof HTMLElement) asked.click();
      watching.disconnect();
    };
    const watching = new MutationObserver(look);
    watching.observe(document, { childList: true, subtree: true });
  });
}
