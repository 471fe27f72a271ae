/** Calls once nothing has asked for a while, but never leaves the first who asked waiting too long. Times in ms. */
export function quietTimer(call: () => void, { quiet, longest }: { readonly quiet: number; readonly longest: number }) {
  let first: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    first = undefined;
  };
  return {
    isWaiting: () => timer !== undefined,
    ask: () => {
      const now = performance.now();
      first ??= now;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          stop();
          call();
        },
        Math.max(0, Math.min(quiet, first + longest - now)),
      );
    },
    stop,
  } as const;
}
