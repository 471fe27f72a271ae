import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { journey } from '../browser/journey';
import { startKillable } from '../browser/killable-browser';
import { tokens } from '../browser/map-sheet';
import { drawFirst } from '../browser/no-room';
import { tellTried } from './tried';

// What is lost once is lost.
journey.describe.configure({ retries: 0 });

const saves = Number(process.env.SAVES ?? 100);
const scenario = 'Saves, each looked for on the disk by the time it was said to be saved';

journey('each save has reached the disk before it is said to be saved', async ({ address }) => {
  const whyNot = whyNotTraced();
  if (whyNot !== undefined) tellTried({ scenario, tried: 0, lost: 0, said: `skipped: ${whyNot}` });
  journey.skip(whyNot !== undefined, whyNot);
  const folder = await mkdtemp(join(tmpdir(), 'verkostokartta-'));
  const traces = join(folder, 'traces');
  await mkdir(traces);
  // From its start: a browser that is seized later stands still for longer than anybody waits for it.
  const traced = ['strace', ...onlySyncs, '-ff', '-y', '-ttt', '-T', '-o', join(traces, 'of')];
  const { page, close } = await startKillable(join(folder, 'profile'), 'withoutLock', traced);
  await page.goto(address);
  await drawFirst(page);
  // Whoever opens a map has nothing of it that is not stored yet.
  await page.getByRole('button', { name: 'Takaisin karttoihin' }).click();
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await expect(tokens(page)).toHaveCount(2);
  await page.evaluate(noteWhenSaved);
  const title = page.getByRole('textbox', { name: 'Kartan nimi' });
  for (let save = 1; save <= saves; save += 1) {
    await title.fill(`Nimi ${save}`);
    await expect.poll(async () => (await savedAt(page)).length, { timeout: 30_000 }).toBeGreaterThanOrEqual(save);
  }
  const said = await savedAt(page);
  await close();
  const syncs = (await linesOf(traces)).flatMap(syncOfLog);
  // Each one has a sync of its own, after the one before was said to be saved.
  const missing = said.filter((at, save) => !syncs.some((sync) => sync <= at && sync > (said[save - 1] ?? 0)));
  const within = syncs.filter((sync) => sync <= (said.at(-1) ?? 0)).length;
  tellTried({ scenario, tried: said.length, lost: missing.length, said: `${within} syncs of the log by then` });
  expect(missing).toEqual([]);
  expect(within).toBeGreaterThanOrEqual(saves);
  await rm(folder, { recursive: true, force: true });
});

const onlySyncs = ['-e', 'trace=fdatasync,fsync'];

function whyNotTraced(): string | undefined {
  const tried = spawnSync('strace', [...onlySyncs, '-f', '-o', '/dev/null', 'true']);
  if (tried.error) return 'there is no strace';
  return tried.status === 0 ? undefined : 'strace may not trace here';
}

/** Of each thread it has a file of its own, so that no line is cut in two. */
async function linesOf(traces: string): Promise<readonly string[]> {
  const files = (await readdir(traces)).map((name) => readFile(join(traces, name), 'utf8'));
  return (await Promise.all(files)).flatMap((text) => text.split('\n'));
}

/** In seconds, when a sync of the log of this origin's database had ended; a line of another matter gives none. */
function syncOfLog(line: string): readonly number[] {
  if (!/IndexedDB.*leveldb.*\.log/.test(line)) return [];
  const [, began, , took] = line.match(/(\d+\.\d+) (fdatasync|fsync)\(.*<(\d+\.\d+)>$/) ?? [];
  return began === undefined || took === undefined ? [] : [Number(began) + Number(took)];
}

/** Runs in the page: notes each moment at which the screen begins to say that all is saved. */
function noteWhenSaved(): void {
  const moments: number[] = [];
  Object.assign(window, { moments });
  const status = document.querySelector('[role="status"][data-state]');
  if (!status) throw new Error('The screen does not say whether it is saved.');
  const look = () => {
    if (status.getAttribute('data-state') === 'saved')
      moments.push((performance.timeOrigin + performance.now()) / 1000);
  };
  // It also says when it was last copied.
  new MutationObserver(look).observe(status, { attributeFilter: ['data-state'] });
}

const savedAt = (page: Page) => page.evaluate(() => (window as unknown as { moments: readonly number[] }).moments);
