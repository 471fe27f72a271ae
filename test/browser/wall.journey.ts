import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { startStaticServer } from '../../scripts/static-server.mjs';
import { framed } from '../../src/i18n/without-words';
import { journey } from './journey';
import { waysThatWork } from './ways-out';

journey(
  'no way out works: with the headers of the host, with the page alone; without either the probe finds them',
  async ({ browser }) => {
    const other = await startStaticServer();
    const stranger = other.address.replace('localhost', '127.0.0.1');
    const tried = await tryWays(stranger, (page) => page);
    const withoutHeaders = await tryWays(stranger, (page) => withoutPolicy(page, { meta: true }));
    const withoutAny = await tryWays(stranger, (page) => withoutPolicy(page, { meta: false }));
    expect({ tried, withoutHeaders }).toEqual({ tried: noWay, withoutHeaders: noWay });
    expect(withoutAny.worked).toEqual(
      expect.arrayContaining(['form', 'eval', 'markup from a string', 'fetch', 'worker']),
    );
    expect(withoutAny.asked.length).toBeGreaterThan(0);
    await other.stop();

    /** Which ways worked, and what the stranger was asked for. */
    async function tryWays(host: string, prepared: (page: Page) => unknown) {
      const server = await startStaticServer();
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await prepared(page);
      await page.goto(server.address);
      await expect(page.locator('#root > *').first()).toBeAttached();
      const asked: string[] = [];
      page.on('response', (response) => {
        if (response.url().startsWith(host)) asked.push(response.url());
      });
      const worked = await page.evaluate(waysThatWork, host);
      await context.close();
      await server.stop();
      return { worked, asked };
    }
  },
);

const noWay = { worked: [], asked: [] };

/** As from a host that sends none of our headers. */
function withoutPolicy(page: Page, { meta }: { readonly meta: boolean }) {
  return page.route('**/', async (route) => {
    const answer = await route.fetch();
    const { 'content-security-policy': _, ...headers } = answer.headers();
    const text = await answer.text();
    const body = meta ? text : text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    await route.fulfill({ response: answer, headers, body });
  });
}

journey(
  'within a page of somebody else no map is opened, also where the host sends no headers',
  async ({ page, address }) => {
    await withoutPolicy(page, { meta: true });
    await page.route('**/framing.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${address}"></iframe>` }),
    );
    await page.goto('./framing.html');
    const within = page.frameLocator('iframe');
    await expect(within.getByText(framed.fi)).toBeVisible();
    await expect(within.getByRole('main')).toHaveCount(0);
  },
);
