import type { Bytes } from './bytes';
import type { Stretch } from './stretch';
import type { ToStretch } from './stretch-worker';
import workerUrl from './stretch-worker?worker&url';

/** By Argon2id, while the page goes on. The worker ends with the stretching, and its memory with it. */
export const stretchInWorker: Stretch = (secret, salt, cost) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(vouchedUrl(), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Bytes>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      reject(new Error('the worker could not stretch'));
    };
    const work: ToStretch = { secret, salt, cost };
    // Handed over, not copied: the page keeps none of it.
    worker.postMessage(work, [secret.buffer]);
  });

type Policy = { createScriptURL(url: string): unknown };
type PolicyFactory = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy };

let policy: Policy | undefined;

/**
 * The content security policy demands that somebody vouches for a script's address, and lets this name do
 * it (`trusted-types vault-worker`), once a page. It vouches for one constant and nothing else.
 */
function vouchedUrl(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('vault-worker', { createScriptURL: () => workerUrl });
  // The browser's types do not know Trusted Types yet: to them an address is a string.
  return (policy?.createScriptURL(workerUrl) ?? workerUrl) as string;
}
