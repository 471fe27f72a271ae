import { describe, expect, it, vi } from 'vitest';
import { keptNow, withoutOtherTabs } from './a-device';
import { aDevice, aName, aShelf, often } from './a-shelf';

describe('What is known of the last backup', () => {
  withoutOtherTabs();
  const last = { at: '2026-11-21T10:15:00.000Z', maps: 'tunniste hetki', passphrase: 'koira sataa kivi lumi' };

  it('is there when the program is started again, and is told to nobody without the vault', async () => {
    const [name, device] = [aName(), aDevice()];
    const shelf = await aShelf(name, { device });
    expect(shelf.backedUp.read()).toEqual({});
    await shelf.backedUp.write(last);
    const again = await aShelf(name, { device });
    await vi.waitUntil(() => again.backedUp.read().at !== undefined, often);
    expect(again.backedUp.read()).toEqual(last);
    const { pieces } = await keptNow(name);
    const bytes = pieces.map(([, piece]) => Buffer.from(piece as Uint8Array).toString('latin1')).join('\n');
    expect(bytes.length).toBeGreaterThan(1000);
    expect(bytes).not.toMatch(/koira|tunniste|2026-11/);
  });

  it('written in one tab is found in another', async () => {
    const name = aName();
    const [one, other] = [await aShelf(name), await aShelf(name)];
    await one.backedUp.write(last);
    await other.backedUp.look();
    expect(other.backedUp.read()).toEqual(last);
  });
});
