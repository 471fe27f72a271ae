import type { KeyboardEvent } from 'react';

type NamedKeys = {
  /** By the name of the key; held down, they go on. */
  readonly walks: ReadonlyMap<string, () => void>;
  /** Held down, they act once. */
  readonly acts: ReadonlyMap<string, () => void>;
  readonly openMenu: () => void;
};

/** Does what a key with a name is for on the map. Tells whether it was one of them. */
export function pressNamedKey({ key, shiftKey, repeat }: KeyboardEvent, { walks, acts, openMenu }: NamedKeys): boolean {
  const walk = walks.get(key);
  const act = key === 'ContextMenu' || (key === 'F10' && shiftKey) ? openMenu : acts.get(key);
  if (walk) walk();
  else if (!repeat) act?.();
  return (walk ?? act) !== undefined;
}
