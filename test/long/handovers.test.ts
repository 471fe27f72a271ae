import { expect, it } from 'vitest';
import { handOver } from '../app/keeping/handovers';
import { tellTried } from './tried';

const [first, seeds] = [Number(process.env.SEED ?? 1), 20];
const [changes, handovers] = [1000, 100];

for (const tabs of [2, 4]) {
  it(`no saved change is lost and no two of ${tabs} tabs write at once, through 100 handovers and 20 seeds`, async () => {
    const failed: string[] = [];
    for (let seed = first; seed < first + seeds; seed += 1) {
      await handOver({ tabs, changes, handovers, seed }).catch((error: unknown) => failed.push(`${seed}: ${error}`));
    }
    tellTried({
      scenario: `Map handed over between ${tabs} tabs while it is changed`,
      tried: seeds * handovers,
      lost: failed.length,
      said: `${seeds * changes} changes; seeds from ${first}`,
    });
    expect(failed).toEqual([]);
  });
}
