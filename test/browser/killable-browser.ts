import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { chromium, expect } from '@playwright/test';
import { launchOptions } from './browser';
import { type FirstStart, passFirstStart } from './first-start';

/** A browser of our own that can be killed with everything it has started, as when the power goes. */
export type KillableBrowser = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly pid: number;
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** On a busy machine a browser may not answer in time; another one is started then. `under`: the words it is started by. */
export async function startKillable(
  profile: string,
  firstStart: FirstStart = 'withoutLock',
  under: readonly string[] = [],
): Promise<KillableBrowser> {
  const start = () => started(profile, firstStart, under);
  return (await start().catch(() => undefined)) ?? start();
}

async function started(profile: string, firstStart: FirstStart, under: readonly string[]): Promise<KillableBrowser> {
  const { executablePath = '', args = [] } = launchOptions();
  const portFile = join(profile, 'DevToolsActivePort');
  // What a killed browser has left there would be taken for the new one's.
  await Promise.all([portFile, join(profile, 'SingletonLock')].map((path) => rm(path, { force: true })));
  const [command = executablePath, ...words] = [
    ...under,
    executablePath,
    ...args,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--window-size=1366,768',
    '--lang=fi-FI',
    'about:blank',
  ];
  const child = spawn(command, words, {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, LANG: 'fi_FI' },
  });
  const connecting = portAndPath(portFile).then((told) => chromium.connectOverCDP(`ws://127.0.0.1:${told}`));
  const browser = await connecting.catch((error: unknown) => {
    process.kill(-(child.pid ?? 0), 'SIGKILL');
    throw error;
  });
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no context.');
  if (firstStart === 'withoutLock') await passFirstStart(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const pid = child.pid ?? 0;
  return {
    context,
    page,
    pid,
    kill: async () => {
      process.kill(-pid, 'SIGKILL');
      await ended(child);
    },
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await ended(child);
    },
  };
}

async function portAndPath(file: string): Promise<string> {
  let told = '';
  await expect
    .poll(async () => {
      told = await readFile(file, 'utf8').catch(() => '');
      return told;
    })
    .toMatch(/^\d+\n\/./);
  return told.replace('\n', '');
}

function ended(child: ChildProcess): Promise<unknown> {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((done) => child.once('exit', done));
}
