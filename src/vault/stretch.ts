import type { Bytes } from './bytes';
import type { Cost } from './cost';

/** Makes 32 bytes of a secret, at a cost. Uses the secret up. Rejects where the device has not the memory for it. */
export type Stretch = (secret: Bytes, salt: Bytes, cost: Cost) => Promise<Bytes>;

/** How secrets are stretched here and now, and at what cost when a slot is made today. */
export type Stretching = { readonly stretch: Stretch; readonly cost: Cost };

/** How many milliseconds a cost takes with this way of stretching. */
export const timeOf = (stretch: Stretch) => async (cost: Cost) => {
  const start = performance.now();
  await stretch(new Uint8Array(16), new Uint8Array(16), cost);
  return performance.now() - start;
};
