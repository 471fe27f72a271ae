import { afterAll, expect, it, vi } from 'vitest';
import { withFreshSettings } from '../../app/door/fresh-settings';
import { withoutOtherTabs } from '../../app/keeping/a-device';
import { atOnce } from '../at-once';
import { tellTried } from '../tried';
import { liveBehindLock } from './vault-life';

withoutOtherTabs();
withFreshSettings();
afterAll(() => {
  vi.unstubAllGlobals();
});

const vaults = Number(process.env.VAULTS ?? 100);
const seed = Number(process.env.SEED ?? 1);

it('only the newest passphrase and recovery code open a vault, and nothing in it changes, in 100 vaults', async () => {
  const failed: string[] = [];
  const seeds = Array.from({ length: vaults }, (_, vault) => seed * 1000 + vault);
  await atOnce(2, seeds, (one) =>
    liveBehindLock(one).catch((error: unknown) => failed.push(`${one}: ${String(error)}`)),
  );
  tellTried({ scenario: 'Protection of a vault changed', tried: vaults, lost: failed.length, said: `seed ${seed}` });
  expect(failed).toEqual([]);
});
