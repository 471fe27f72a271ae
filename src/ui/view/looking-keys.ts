import { isMap, isText } from '../keys/key-targets';
import { type LetterCommand, letterCommand } from '../keys/letter-keys';
import { hasControl } from '../parts/control-key';

/** From one to the next, pressed alone: with Shift they choose, with Ctrl they move. */
const walks: readonly string[] = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
];
const always: readonly string[] = ['Escape', 'Tab', '+', '-', '0'];
const letters: readonly LetterCommand[] = ['find', 'say', 'help'];

/** With Ctrl or ⌘: all that the map and its screen take. Everything else with it is the browser's. */
const taken: readonly string[] = ['a', 's', 'y', 'z', 'arrowleft', 'arrowright', 'arrowup', 'arrowdown'];

/**
 * Whether a key may act while the map is only looked at. At the map only those that read it may; buttons, fields and
 * dialogs keep their own. `withLetters`: single letters are commands, otherwise they find names.
 */
export function isLookingKey(event: KeyboardEvent, withLetters: boolean): boolean {
  const { key, code, shiftKey, ctrlKey, metaKey, altKey, target } = event;
  if (hasControl(event)) {
    const name = key.toLowerCase();
    return isText(target) ? name !== 's' : !taken.includes(name);
  }
  if (ctrlKey || metaKey || altKey || !isMap(target) || always.includes(key)) return true;
  if (walks.includes(key)) return !shiftKey;
  if (shiftKey && code === 'Digit1') return true;
  if (!withLetters) return key.length === 1 && key !== ' ';
  const command = letterCommand(event);
  return command !== undefined && letters.includes(command);
}
