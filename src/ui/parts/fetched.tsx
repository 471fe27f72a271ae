import type { ComponentType } from 'react';
import { useArrival } from './use-arrival';

/** A part of the screen that is fetched when it is first shown. Nothing stands in its place meanwhile. */
export function fetched<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let part: ComponentType<Props> | undefined;
  const fetchIt = async () => {
    part = await fetchPart();
  };
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, where its module is read, as React.lazy is.
  return function Fetched(props: Props) {
    useArrival(part !== undefined, fetchIt);
    const Part = part;
    return Part ? <Part {...props} /> : null;
  };
}
