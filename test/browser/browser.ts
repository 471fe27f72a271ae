import type { BrowserContextOptions, LaunchOptions } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import { type FirstStart, passFirstStart } from './first-start';
import { watch } from './watch';

/**
 * The first two draw what hangs from an address bar that nobody sees, in a process of their own for each journey: a
 * quarter of what it takes to open a page. Naming any takes the place of what Playwright names, so its own that matter
 * here follow.
 */
const switchedOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];

/** How every journey starts the system's Chromium: nothing of its own on the network, and no name but ours resolves. */
export function launchOptions(): LaunchOptions {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('No Chromium was found. "npm test" installs one; CHROMIUM names another.');
  }
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${switchedOff.join(',')}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  };
}

type Options = BrowserContextOptions & { readonly firstStart?: FirstStart };

/** A browser whose profile folder stays: close it, start it again, and what it kept is there. */
export async function launchPersistent(profile: string, { firstStart = 'withoutLock', ...options }: Options = {}) {
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(),
    viewport: { width: 1366, height: 768 },
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    serviceWorkers: 'allow',
    ...options,
  });
  if (firstStart === 'withoutLock') await passFirstStart(context);
  return { context, page: context.pages()[0] ?? (await context.newPage()), complaints: watch(context) };
}
