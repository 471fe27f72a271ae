import { describe, expect, it } from 'vitest';
import { type Cost, costFor, floorCost } from '../../src/vault/cost';
import { timeOf } from '../../src/vault/stretch';
import { waitAfter } from '../../src/vault/waiting';
import { quick } from './quick-stretch';

const usual = 64 * 1024;
const device = (msPerMiB: number) => (cost: Cost) => Promise.resolve((cost.memory / 1024) * cost.passes * msPerMiB);

describe('the cost of a guess', () => {
  it('is about a second on the device at hand, and never below the floor', async () => {
    expect(await costFor(1000, device(30))).toEqual(floorCost);
    expect(await costFor(1000, device(18))).toEqual(floorCost);
    expect(await costFor(1000, device(15))).toEqual({ memory: usual, passes: 1, lanes: 1 });
    expect(await costFor(1000, device(5))).toEqual({ memory: usual, passes: 3, lanes: 1 });
    expect(await costFor(1000, device(0.001))).toEqual({ memory: usual, passes: 16, lanes: 1 });
  });

  it('is measured by stretching', async () => {
    const asked: Cost[] = [];
    const took = await timeOf((secret, salt, cost) => {
      asked.push(cost);
      return quick.stretch(secret, salt, cost);
    })(floorCost);
    expect(took).toBeGreaterThan(0);
    expect(asked).toEqual([floorCost]);
  });
});

describe('the wait after wrong tries', () => {
  it('doubles from a second to half a minute, and never ends in anything else', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 1000, 1e6].map(waitAfter)).toEqual([0, 1, 2, 4, 8, 16, 30, 30, 30, 30]);
  });
});
