import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { launchPersistent } from './browser';
import { journey } from './journey';

journey(
  'a journey hears of every request elsewhere or with data, broken policy and uncaught error',
  async ({ address }) => {
    const profile = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
    const { context, page, complaints } = await launchPersistent(profile);
    await page.goto(address);
    const hears = async (what: RegExp, deed: () => unknown) => {
      const before = complaints.length;
      await page.evaluate(deed).catch(() => undefined);
      await expect.poll(() => complaints.slice(before).join('\n')).toMatch(what);
    };
    await hears(/security policy/i, () => fetch('https://example.com/').catch(() => undefined));
    await hears(/security policy/i, () => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
    });
    await hears(/TrustedHTML/, () => {
      document.body.innerHTML = '<p>';
    });
    await hears(/uncaught: from a journey/, () => {
      setTimeout(() => {
        throw new Error('from a journey');
      });
    });
    await hears(/sent something: GET \S+\?name=/, () => fetch('./?name=x'));
    await hears(/sent something: POST/, () => fetch('./', { method: 'POST', body: 'x' }));
    const foreign = await context.newPage();
    await foreign.goto('http://example.com/').catch(() => undefined);
    expect(complaints.join('\n')).toContain('asked another host: http://example.com/');
    await context.close();
    await rm(profile, { recursive: true, force: true });
  },
);
