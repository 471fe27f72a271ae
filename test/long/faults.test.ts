import { expect, it } from 'vitest';
import { expectTruthful } from '../app/keeping/truthful';
import { tellTried } from './tried';

const schedules = 500;
const seed = Number(process.env.SEED ?? 1);

it('never says saved of what is not, and saves in the end, whatever fails when, in 500 schedules', async () => {
  const failed = await expectTruthful(schedules, seed).then(
    () => undefined,
    (error: unknown) => error,
  );
  tellTried({
    scenario: 'Faults of the browser’s storage while somebody works',
    tried: schedules,
    lost: failed === undefined ? 0 : 1,
    said: `seed ${seed}`,
  });
  expect(failed).toBeUndefined();
});
