import { type ComponentType, useEffect, useState } from 'react';

/**
 * A part of the screen that is fetched when it is first shown. Nothing stands in its place meanwhile, and it comes as
 * soon as it is there: what React suspends, it holds back for another third of a second.
 */
export function fetched<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let part: ComponentType<Props> | undefined;
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, where its module is read, as React.lazy is.
  return function Fetched(props: Props) {
    const [outcome, setOutcome] = useState<{ readonly failure?: unknown }>();
    useEffect(() => {
      if (part) return;
      let isShown = true;
      const tell = (next: { readonly failure?: unknown }) => isShown && setOutcome(next);
      fetchPart().then(
        (found) => {
          part = found;
          tell({});
        },
        (failure: unknown) => tell({ failure }),
      );
      return () => {
        isShown = false;
      };
    }, []);
    if (outcome && 'failure' in outcome) throw outcome.failure;
    const Part = part;
    return Part ? <Part {...props} /> : null;
  };
}
