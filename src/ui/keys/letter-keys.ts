/** What one character does while the map has the focus. The letters are the same in every language. */
export const letterKeys = {
  v: 'select',
  n: 'add',
  y: 'connect',
  r: 'group',
  t: 'note',
  l: 'list',
  h: 'find',
  '/': 'find',
  k: 'ties',
  s: 'move',
  p: 'say',
  '?': 'help',
} as const;

export type LetterCommand = (typeof letterKeys)[keyof typeof letterKeys];

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Signs go by the character, on whatever key it is; letters are pressed alone, also while Caps Lock is on. */
export function letterCommand({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): LetterCommand | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const letter = key.toLowerCase();
  if (!isLetterKey(letter) || (shiftKey && /\p{L}/u.test(letter))) return undefined;
  return letterKeys[letter];
}

function isLetterKey(key: string): key is keyof typeof letterKeys {
  return Object.hasOwn(letterKeys, key);
}
