/** `active`: somebody touched a key or a pointer. `seen`: a tab is on the screen. */
type Sign = 'active' | 'seen';

export type AwakeTabs = {
  readonly tell: (sign: Sign) => void;
  readonly listen: (heard: (sign: Sign) => void) => void;
  readonly close: () => void;
};

/** How tabs keep each other awake: that somebody is there, and nothing else. */
export function awakeTabs(name = 'verkostokartta'): AwakeTabs {
  if (typeof BroadcastChannel === 'undefined') {
    return { tell: () => undefined, listen: () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(`${name}-awake`);
  return {
    tell: (sign) => channel.postMessage(sign),
    listen: (heard) => {
      channel.onmessage = ({ data }) => {
        if (data === 'active' || data === 'seen') heard(data);
      };
    },
    close: () => channel.close(),
  };
}
