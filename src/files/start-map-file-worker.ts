import workerUrl from './map-file-worker?worker&url';

/** A worker that reads one file, or nothing where the browser has none to give. */
export function startMapFileWorker(): Worker | undefined {
  try {
    // The browser's types do not know Trusted Types yet: to them a URL is a string.
    return new Worker((policy?.createScriptURL(workerUrl) ?? workerUrl) as string, { type: 'module' });
  } catch {
    return undefined;
  }
}

/** The part of Trusted Types that is needed here. */
type PolicyFactory = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
};

/**
 * The content security policy demands a vouched-for URL and allows this name (`trusted-types app-worker`).
 * It vouches for one constant and nothing else.
 */
const policy = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('app-worker', {
  createScriptURL: () => workerUrl,
});
