/** `lock`: all tabs store and lock. `gone`: what was kept has been removed on purpose, and is not to be put back. */
type Told = 'lock' | 'gone';

export type AllTabs = {
  readonly tell: (told: Told) => void;
  readonly listen: (heard: (told: Told) => void) => void;
};

/** What one tab does to all: never anything about a map. */
export function allTabs(name: string): AllTabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel(`${name}-door`);
  return {
    tell: (told) => channel.postMessage(told),
    listen: (heard) => {
      channel.onmessage = ({ data }) => {
        if (data === 'lock' || data === 'gone') heard(data);
      };
    },
  };
}
