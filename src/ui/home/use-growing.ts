import { useEffect, useState } from 'react';

/** How many of a long list are shown: as many as fit in a window at once, and more as soon as those are painted. */
const first = 12;
const portion = 24;

export function useGrowing(all: number): number {
  const [shown, setShown] = useState(first);
  const isWhole = shown >= all;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each portion asks for the next.
  useEffect(() => {
    if (isWhole) return;
    const timer = setTimeout(() => setShown((before) => before + portion));
    return () => clearTimeout(timer);
  }, [isWhole, shown]);
  return shown;
}
