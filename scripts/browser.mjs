import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { run, runTool } from './run.mjs';

/** The Chromium of this computer, or undefined: `CHROMIUM`, the system's own, or the one Playwright has fetched. */
export function findBrowser() {
  return [process.env.CHROMIUM, ...systemPlaces(), playwrightPlace()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/** Finds a Chromium or installs one. Undefined, with a plain sentence on the screen, when it cannot. */
export async function installBrowser() {
  const found = findBrowser();
  if (found !== undefined) {
    return found;
  }
  if (isDebian() && process.getuid?.() === 0) {
    console.log('Installing Chromium with apt…');
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], quiet);
    await run('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-noto-color-emoji'], quiet);
  }
  if (findBrowser() === undefined) {
    console.log('Fetching Chromium with Playwright…');
    await runTool('playwright', ['install', 'chromium']);
  }
  const installed = findBrowser();
  if (installed === undefined) {
    console.error('No Chromium was found and none could be installed. Install one, or set CHROMIUM to its path.');
  }
  return installed;
}

function systemPlaces() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.flatMap((folder) =>
      folder === undefined ? [] : [join(folder, 'Google/Chrome/Application/chrome.exe')],
    ),
  ];
}

/** @returns {string | undefined} */
function playwrightPlace() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
