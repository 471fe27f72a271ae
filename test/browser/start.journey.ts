import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { startStaticServer } from '../../scripts/static-server.mjs';
import { launchPersistent } from './browser';
import { journey } from './journey';

journey('the app starts under its security policy, with a title that tells nothing', async ({ page }) => {
  const answer = await page.goto('./');
  await expect(page.locator('#root > *').first()).toBeAttached();
  await expect(page).toHaveTitle('Verkostokartta');
  expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(answer?.headers()['referrer-policy']).toBe('no-referrer');
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    /^default-src 'none'/,
  );
  expect(await page.locator('script:not([src]), style').count()).toBe(0);
});

journey('after one visit the app opens with the server gone and the browser restarted', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
  const server = await startStaticServer();
  const first = await launchPersistent(profile);
  await first.page.goto(server.address);
  await first.page.evaluate(() => navigator.serviceWorker.ready);
  await first.context.close();
  await server.stop();
  const again = await launchPersistent(profile);
  await again.context.setOffline(true);
  await again.page.goto(server.address);
  await expect(again.page.locator('#root > *').first()).toBeAttached();
  await again.context.close();
  expect([...first.complaints, ...again.complaints]).toEqual([]);
  await rm(profile, { recursive: true, force: true });
});
