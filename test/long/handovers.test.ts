import { it } from 'vitest';
import { handOver } from '../app/keeping/handovers';

const seeds = Array.from({ length: 20 }, (_, at) => at + 1);

for (const tabs of [2, 4]) {
  it(`no saved change is lost and no two of ${tabs} tabs write at once, through 100 handovers and 20 seeds`, async () => {
    for (const seed of seeds) await handOver({ tabs, changes: 1000, handovers: 100, seed });
  });
}
