import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function for as long as the part is there, which does what `deed` does now: for rows drawn once. */
export function useSteady<Words extends readonly unknown[]>(
  deed: (...words: Words) => void,
): (...words: Words) => void {
  const latest = useRef(deed);
  useLayoutEffect(() => {
    latest.current = deed;
  });
  return useCallback((...words: Words) => latest.current(...words), []);
}
