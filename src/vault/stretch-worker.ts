import { argon2id } from './argon2id';
import type { Bytes } from './bytes';
import type { Cost } from './cost';

export type ToStretch = { readonly secret: Bytes; readonly salt: Bytes; readonly cost: Cost };

/** One secret in, one key out. */
self.onmessage = ({ data: { secret, salt, cost } }: MessageEvent<ToStretch>) => {
  self.postMessage(argon2id(secret, salt, cost));
};
