import { execFileSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { journey } from '../browser/journey';
import { startKillable } from '../browser/killable-browser';
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
    try {
      const { page, close } = await startKillable(join(disk, 'profile'));
      await page.goto(address);
      await drawFirst(page);
      const free = keptFull(join(disk, 'filler'));
      await writeOne(page, 'ilman tilaa', 'Suku');
      await workWithoutRoom(page);
      free();
      await expectAllKept(page);
      await close();
      tellTried({ scenario, tried: 1, lost: 0 });
    } finally {
      execFileSync('umount', ['--lazy', disk]);
      await rm(disk, { recursive: true, force: true });
    }
  },
);

/** Takes all the room there is, also what the browser gives back meanwhile. Returns how to end that. */
function keptFull(filler: string): () => void {
  const fill = () => {
    for (let size = 2 ** 24; size >= 2 ** 12; size /= 2) appendUntilFull(filler, Buffer.alloc(size));
  };
  fill();
  const filling = setInterval(fill, 200);
  return () => {
    clearInterval(filling);
    rmSync(filler);
  };
}

function appendUntilFull(filler: string, bytes: Buffer): void {
  try {
    while (true) appendFileSync(filler, bytes);
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
