/** How much work a guess at a passphrase is: Argon2id's memory in KiB, its passes over it, and its lanes. */
export type Cost = { readonly memory: number; readonly passes: number; readonly lanes: 1 };

/** Below this nothing is made and nothing is opened (OWASP's least for Argon2id with one pass). */
export const floorCost: Cost = { memory: 46 * 1024, passes: 1, lanes: 1 };

const usualMemory = 64 * 1024;
const mostPasses = 16;

/** Nothing that this program has made is above these; what asks for more would only hang the device. */
const ceiling = { memory: 1024 * 1024, passes: 64 };

/**
 * The cost that takes about so long on this device: the floor, or 64 MiB and then as many passes as there is time for.
 * `measure` tells how many milliseconds a cost takes; it is asked twice.
 */
export async function costFor(milliseconds: number, measure: (cost: Cost) => Promise<number>): Promise<Cost> {
  const floorTakes = await measure(floorCost);
  if (floorTakes * (usualMemory / floorCost.memory) > milliseconds) return floorCost;
  const onePass = await measure({ ...floorCost, memory: usualMemory });
  const passes = Math.floor(milliseconds / onePass);
  return { memory: usualMemory, passes: Math.min(Math.max(passes, 1), mostPasses), lanes: 1 };
}

export const isCheaper = (cost: Cost, than: Cost) => cost.memory < than.memory || cost.passes < than.passes;

export function whyNotCost({ memory, passes }: Cost): 'weak' | 'damaged' | undefined {
  if (!Number.isSafeInteger(memory) || !Number.isSafeInteger(passes)) return 'damaged';
  if (memory > ceiling.memory || passes > ceiling.passes) return 'damaged';
  return memory < floorCost.memory || passes < floorCost.passes ? 'weak' : undefined;
}
