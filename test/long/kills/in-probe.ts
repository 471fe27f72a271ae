import type { Page } from '@playwright/test';
import type { MapId } from '../../../src/model/ids';
import type { NetworkMap } from '../../../src/model/network-map';
import type { Act, Keeping } from './keeping-probe';

type Probe = typeof import('./keeping-probe');

/** Does in a page of the probe what the probe can do. */
export function inProbe<Verb extends keyof Probe>(page: Page, verb: Verb, ...given: Parameters<Probe[Verb]>) {
  const asked = { verb, given } as { verb: string; given: readonly (Act | NetworkMap | MapId | Keeping)[] };
  return page.evaluate(async ({ verb, given }) => {
    const address = './probe.js';
    const probe = (await import(address)) as Record<string, (...given: readonly unknown[]) => unknown>;
    return probe[verb]?.(...given);
  }, asked) as ReturnType<Probe[Verb]>;
}
