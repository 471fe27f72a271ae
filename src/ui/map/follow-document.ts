import type { DocumentState, OpenDocument } from '../../document/open-document';
import type { Change } from '../../model/changes/change';

/** How the screen follows the open map. */
export type Followed = {
  readonly document: OpenDocument;
  /** What the screen shows: the document, or what it was a moment ago while somebody types. */
  readonly seen: { readonly subscribe: OpenDocument['subscribe']; readonly getState: () => DocumentState };
};

/** Typing is drawn when it has rested so long, in ms, and at the latest after so long. */
const rest = 250;
const latest = 1000;

/**
 * What is done by hand is seen at once. What is typed in a field is stored first and drawn a moment later: drawing a
 * large map would otherwise stand between the key and the disk, and between one key and the next.
 */
export function followDocument(opened: OpenDocument): Followed {
  const listeners = new Set<() => void>();
  let seen = opened.getState();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;

  const show = () => {
    clearTimeout(timer);
    timer = undefined;
    if (seen === opened.getState()) return;
    seen = opened.getState();
    for (const listener of listeners) listener();
  };
  const changed = () => {
    const { past, typing } = opened.getState();
    // The title of the map stands in the bar itself, and is cheap; who is moved a little is followed by eye.
    const change = past.at(-1)?.change;
    if (!typing || change?.verb === 'renameMap' || isMoving(change)) return show();
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    clearTimeout(timer);
    timer = setTimeout(show, Math.min(rest, Math.max(0, waitingSince + latest - now)));
  };
  let stop: (() => void) | undefined;

  return {
    document: {
      ...opened,
      settle: () => {
        opened.settle();
        show();
      },
    },
    seen: {
      getState: () => seen,
      subscribe: (listener) => {
        if (listeners.size === 0) {
          show();
          stop = opened.subscribe(changed);
        }
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
          if (listeners.size === 0) stop?.();
        };
      },
    },
  };
}

function isMoving(change: Change | undefined): boolean {
  return change?.verb === 'placePeople' || (change?.verb === 'describeNote' && change.set.at !== undefined);
}
