import workerUrl from './map-file-worker?worker&url';

/** A worker that reads one file, or nothing where the browser has none to give. */
export function startMapFileWorker(): Worker | undefined {
  try {
    return new Worker(vouchedUrl(), { type: 'module' });
  } catch {
    return undefined;
  }
}

type Policy = { createScriptURL(url: string): unknown };
type PolicyFactory = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy };

let policy: Policy | undefined;

/**
 * The content security policy demands that somebody vouches for a script's address, and lets this name do
 * it (`trusted-types app-worker`), once a page. It vouches for one constant and nothing else.
 */
function vouchedUrl(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('app-worker', { createScriptURL: () => workerUrl });
  // The browser's types do not know Trusted Types yet: to them an address is a string.
  return (policy?.createScriptURL(workerUrl) ?? workerUrl) as string;
}
