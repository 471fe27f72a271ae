import type { Page } from '@playwright/test';

type Kinds = 'all' | 'indexeddb,file_systems';

/**
 * What *Tyhjennä selaustiedot* of the browser does to the origin of the page, whatever is open. Files go first: from
 * those an open page would put back the rest.
 */
export async function removeStored(page: Page, kinds: Kinds): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  for (const storageTypes of ['file_systems', kinds]) {
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  }
  await session.detach();
}
