/** How often, at most, other tabs are told and this one looks again, in ms. */
const pause = 500;

/** Tells other tabs that something kept has changed, never what. Returns the telling. */
export function otherTabs(channelName: string, lookAgain: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(channelName);
  const look = afterPause(lookAgain);
  channel.onmessage = look;
  return afterPause(() => channel.postMessage('changed'));
}

function afterPause(act: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      act();
    }, pause);
  };
}
