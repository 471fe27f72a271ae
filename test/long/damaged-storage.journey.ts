import { rm } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { journey } from '../browser/journey';
import { copyOf, keptProfile, type Start, start } from '../browser/kept-profile';
import { atOnce } from './at-once';
import { type Case, damageCases } from './damage-cases';
import { tellTried } from './tried';

// What is lost once is lost.
journey.describe.configure({ retries: 0 });

/** A browser waits more than it works. */
const browsersAtOnce = 4;

/** `mended`: all is there and the next start is as any other. `told`: some is missing, and that is said. */
type Ending = 'mended' | 'told' | 'not mended' | 'SILENT LOSS' | 'NO START';

type Result = Case & { readonly leaving: 'copied' | 'hasty'; readonly ending: Ending };

journey('whatever is damaged, everything is there or it is said what is missing', async ({ address }) => {
  const results: Result[] = [];
  for (const leaving of ['copied', 'hasty'] as const) {
    const profile = await keptProfile(address, leaving);
    const unharmed = await copyOf(profile);
    const whole = await start(unharmed, address);
    await rm(unharmed, { recursive: true, force: true });
    const ended = await atOnce(browsersAtOnce, damageCases(leaving), async (one, at) => {
      const ending = await endingOf(profile, address, one, whole);
      process.stdout.write(`${at + 1}. ${leaving}, ${one.place}: ${one.what}: ${ending}\n`);
      return { ...one, leaving, ending };
    });
    results.push(...ended);
    await rm(profile, { recursive: true, force: true });
  }
  process.stdout.write(table(results));
  const lost = results.filter(({ ending }) => ending === 'SILENT LOSS' || ending === 'NO START');
  const counted = (wanted: Ending) => `${wanted}: ${results.filter(({ ending }) => ending === wanted).length}`;
  tellTried({
    scenario: 'Files of the browser damaged while it was closed',
    tried: results.length,
    lost: lost.length,
    said: (['mended', 'told', 'not mended'] as const).map(counted).join(', '),
  });
  expect(lost).toEqual([]);
  const ofDatabase = results.filter(({ place, leaving }) => place === 'database' && leaving === 'copied');
  const mended = ofDatabase.filter(({ ending }) => ending === 'mended');
  expect(mended.length / ofDatabase.length).toBeGreaterThanOrEqual(0.95);
  expect(results.filter(({ place, ending }) => place === 'copies' && ending !== 'mended')).toEqual([]);
});

async function endingOf(profile: string, address: string, { damage }: Case, whole: Start): Promise<Ending> {
  const copy = await copyOf(profile);
  try {
    await damage(copy);
    const first = await start(copy, address);
    if (JSON.stringify(first.maps) !== JSON.stringify(whole.maps)) return first.told === '' ? 'SILENT LOSS' : 'told';
    const second = await start(copy, address);
    return JSON.stringify(second) === JSON.stringify(whole) ? 'mended' : 'not mended';
  } catch {
    return 'NO START';
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

function table(results: readonly Result[]): string {
  const endings: readonly Ending[] = ['mended', 'told', 'not mended', 'SILENT LOSS', 'NO START'];
  const rowOf = (one: Result) => `${one.leaving}, ${one.place}: ${one.what}`;
  const rows = [...new Set(results.map(rowOf))].map((row) => {
    const ofRow = results.filter((one) => rowOf(one) === row);
    const counts = endings.map((ending) => ofRow.filter((one) => one.ending === ending).length);
    return `| ${[row, ofRow.length, ...counts].join(' | ')} |`;
  });
  const head = `| ${['damage', 'tried', ...endings].join(' | ')} |`;
  return `\n${[head, `|${'---|'.repeat(endings.length + 2)}`, ...rows].join('\n')}\n`;
}
