import type { Page } from '@playwright/test';
import { standardCase } from '../standard-case';
import { openMap } from './open-map';

/** The standard case on the screen, from a file, ready for hands. */
export function openStandardCase(page: Page): Promise<void> {
  return openMap(page, standardCase(), 13);
}
