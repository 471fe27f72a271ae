import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { launchPersistent } from './browser';
import { journey } from './journey';
import { nameField, spotIn } from './map-sheet';
import { drawFirst, expectAllKept, workWithoutRoom } from './no-room';

journey(
  'where the browser gives no more room, that is said, work goes on, and all is saved once there is room',
  async ({ address }) => {
    const profile = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
    const { context, page } = await launchPersistent(profile, { serviceWorkers: 'block' });
    const session = await context.newCDPSession(page);
    const { origin } = new URL(address);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 250_000 });
    await page.goto(address);
    await drawFirst(page);
    await fillUp(page);
    await workWithoutRoom(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await expectAllKept(page);
    await context.close();
    await rm(profile, { recursive: true, force: true });
  },
);

/** Writes names until there is no room for one more; the browser counts what it lets a page have now and then only. */
async function fillUp(page: Page): Promise<void> {
  const { x, y } = await spotIn(page, 'Suku', 'Uloin kehä');
  await page.mouse.dblclick(x, y);
  const told = page.locator('[role="status"][data-state="notSaved"]');
  for (let at = 1; !(await told.isVisible()); at += 1) {
    await expect(nameField(page)).toHaveValue('');
    await page.keyboard.insertText(`nimi ${at}`);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Enter');
}
