import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { walkAllScreens } from './all-screens';
import { faultsOfLayout, smallTargets } from './faults-of-screens';

type Reader = {
  /** How large, in pixels, whatever can be pressed must be. */
  readonly least: number;
  /** As in the settings: 100 is the usual. */
  readonly textSize?: number;
  /** A style of the reader's own. */
  readonly style?: string;
};

/** On every screen nothing is cut off or small to press, nothing moves, and nothing scrolls sideways. */
export async function expectRoom(page: Page, { least, textSize = 100, style }: Reader): Promise<void> {
  await page.addInitScript((size) => localStorage.setItem('textSize', size), String(textSize));
  const found: string[] = [];
  await walkAllScreens(page, 'fi', async (screen) => {
    if (style !== undefined && screen === 'home, empty') await page.addStyleTag({ content: style });
    const faults = [...(await faultsOfLayout(page)), ...(await smallTargets(page, least))];
    found.push(...faults.map((fault) => `${screen}: ${fault}`));
  });
  expect(found).toEqual([]);
}
