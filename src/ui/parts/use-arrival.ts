import { useEffect, useState } from 'react';

/**
 * Draws again as soon as what is fetched is there, and throws where it could not be. What React suspends, it would hold
 * back for another third of a second.
 */
export function useArrival(isThere: boolean, fetchIt: () => Promise<unknown>): void {
  const [outcome, setOutcome] = useState<{ readonly failure?: unknown }>();
  useEffect(() => {
    if (isThere) return;
    let isShown = true;
    const tell = (next: { readonly failure?: unknown }) => isShown && setOutcome(next);
    fetchIt().then(
      () => tell({}),
      (failure: unknown) => tell({ failure }),
    );
    return () => {
      isShown = false;
    };
  }, [isThere, fetchIt]);
  if (outcome && 'failure' in outcome) throw outcome.failure;
}
