import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The whole list. */
export function list(page: Page): Locator {
  return page.getByRole('region', { name: 'Luettelo' });
}

export function field(page: Page, name: string): Locator {
  return list(page).getByRole('textbox', { name, exact: true });
}

export function listButton(page: Page, name: string): Locator {
  return list(page).getByRole('button', { name, exact: true });
}

/** The name in a row, by what is written in it; of the middle, by what stands there until something is. */
export function nameIn(page: Page, name: string): Locator {
  const input = list(page).locator('tbody th input[data-column="name"]');
  return name === 'Minä' ? input.first() : input.and(page.locator(`[value=${JSON.stringify(name)}]`));
}

export function viewButton(page: Page, name: 'Kartta' | 'Luettelo'): Locator {
  return page.getByRole('navigation', { name: 'Näkymä' }).getByRole('button', { name });
}

export async function toList(page: Page): Promise<void> {
  await viewButton(page, 'Luettelo').click();
  await expect(page.getByRole('heading', { name: 'Luettelo', level: 2 })).toBeVisible();
}
