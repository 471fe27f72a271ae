import { it } from 'vitest';
import { expectTruthful } from './truthful';

it('never says saved of what is not, and saves in the end, whatever fails when', async () => {
  await expectTruthful(30);
}, 120_000);
