import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { journey } from '../browser/journey';
import { type KillableBrowser, startKillable } from '../browser/killable-browser';
import { drawFirst, expectAllKept, workWithoutRoom, writeOne } from '../browser/no-room';
import { tellTried } from './tried';

// What is lost once is lost.
journey.describe.configure({ retries: 0 });

const scenario = 'Disk really full';

journey(
  'on a full disk it is said that nothing is saved, work goes on, and all is saved once there is room',
  async ({ address }) => {
    const disk = await mkdtemp(join(tmpdir(), 'verkostokartta-disk-'));
    const whyNot = whyNotMounted(disk);
    if (whyNot !== undefined) tellTried({ scenario, tried: 0, lost: 0, said: `skipped: ${whyNot}` });
    journey.skip(whyNot !== undefined, whyNot);
    let isKept = false;
    const filler = fillerIn(disk);
    let browser: KillableBrowser | undefined;
    try {
      browser = await startKillable(join(disk, 'profile'));
      const { page } = browser;
      await page.goto(address);
      await drawFirst(page);
      filler.keepFull();
      await writeOne(page, 'ilman tilaa', 'Suku');
      await changeUntilRefused(page);
      await workWithoutRoom(page);
      filler.end();
      await expectAllKept(page);
      isKept = true;
    } finally {
      tellTried({ scenario, tried: 1, lost: isKept ? 0 : 1 });
      filler.end();
      await browser?.kill();
      execFileSync('umount', ['--lazy', disk]);
      await rm(disk, { recursive: true, force: true });
    }
  },
);

/** The last page of a full disk may hold a change or two more. */
async function changeUntilRefused(page: Page): Promise<void> {
  const refused = page.getByText('Ei tallennettu', { exact: true });
  const isRefused = () =>
    refused.waitFor({ timeout: 4_000 }).then(
      () => true,
      () => false,
    );
  for (let change = 0; change < 6 && !(await isRefused()); change += 1) {
    await page.keyboard.press(change % 2 === 0 ? 'Control+z' : 'Control+y');
  }
}

/**
 * Takes all the room there is, also what the browser gives back meanwhile. Its file is opened once, so that it lies on
 * the small disk whatever happens to that: the real one is never filled.
 */
function fillerIn(disk: string): { readonly keepFull: () => void; readonly end: () => void } {
  const file = openSync(join(disk, 'filler'), 'w');
  let filling: ReturnType<typeof setInterval> | undefined;
  const fill = () => {
    for (let size = 2 ** 24; size >= 2 ** 12; size /= 2) writeUntilFull(file, Buffer.alloc(size));
  };
  return {
    keepFull: () => {
      fill();
      filling = setInterval(fill, 200);
    },
    end: () => {
      if (filling === undefined) return;
      clearInterval(filling);
      filling = undefined;
      ftruncateSync(file);
      closeSync(file);
    },
  };
}

function writeUntilFull(file: number, bytes: Buffer): void {
  try {
    while (true) writeSync(file, bytes);
  } catch {
    return;
  }
}

/** A small disk in memory; only root may make one. */
function whyNotMounted(folder: string): string | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', folder], { stdio: 'pipe' });
    return undefined;
  } catch (error) {
    return `no tmpfs could be mounted (${String(error).split('\n').at(-2) ?? 'no root'})`;
  }
}
