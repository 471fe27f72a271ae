import type { Page } from '@playwright/test';

type Verbs<Probe> = {
  readonly [Verb in keyof Probe]: Probe[Verb] extends (...given: infer Given) => infer Done
    ? (...given: Given) => Awaited<Done>
    : never;
};

/** Does in a page of a probe what the probe can do; `Probe` is the type of its module. */
export function probeOf<Probe>() {
  return <Verb extends keyof Probe & string>(
    page: Page,
    verb: Verb,
    ...given: Parameters<Verbs<Probe>[Verb]>
  ): Promise<ReturnType<Verbs<Probe>[Verb]>> =>
    page.evaluate(
      async ({ called, words }) => {
        const address = './probe.js';
        const probe = (await import(address)) as Record<string, (...given: readonly unknown[]) => unknown>;
        return probe[called]?.(...words);
      },
      { called: verb as string, words: given as readonly unknown[] },
    ) as Promise<ReturnType<Verbs<Probe>[Verb]>>;
}
