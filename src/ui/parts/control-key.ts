type Pressed = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>;

export function isMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent);
}

/** Ctrl, or ⌘ on a Mac, where Ctrl belongs to the system. Ctrl with Alt is AltGr and writes characters. */
export function hasControl({ ctrlKey, metaKey, altKey }: Pressed): boolean {
  if (altKey) return false;
  return isMac() ? metaKey && !ctrlKey : ctrlKey && !metaKey;
}
