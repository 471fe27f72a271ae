import { expect, it } from 'vitest';
import { newVault, openVault } from '../../src/vault/vault';
import { tellTried } from './tried';

const sealings = 100_000;

it('100,000 sealings with one key never begin alike', async () => {
  const vault = await openVault(await newVault());
  if (!vault.ok) throw new Error(vault.problem);
  const seen = new Set<string>();
  const label = { mapId: 'a-map', kind: 'entry', revision: 1, format: 1 };
  for (let count = 0; count < sealings; count += 1) {
    seen.add((await vault.value.sealIndex(new Uint8Array(1), label)).subarray(0, 12).join());
  }
  tellTried({
    scenario: 'Sealings with one key, none of which may begin as another does',
    tried: sealings,
    lost: sealings - seen.size,
  });
  expect(seen.size).toBe(sealings);
});
