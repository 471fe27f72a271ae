import { it } from 'vitest';
import { handOver } from './handovers';

it('whichever of two tabs writes, every change that was saved stays, through any handovers', async () => {
  await handOver({ tabs: 2, changes: 150, handovers: 15, seed: 1 });
  await handOver({ tabs: 3, changes: 60, handovers: 12, seed: 2 });
});
