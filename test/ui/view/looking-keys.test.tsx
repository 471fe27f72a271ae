import { describe, expect, it } from 'vitest';
import { isLookingKey } from '../../../src/ui/view/looking-keys';

type Pressed = Partial<Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>>;

function at(target: Element, pressed: Pressed, withLetters = true): boolean {
  const event = new KeyboardEvent('keydown', pressed);
  Object.defineProperty(event, 'target', { value: target });
  return isLookingKey(event, withLetters);
}

const map = document.createElement('div');
map.dataset.tokens = '';
const [button, field] = [document.createElement('button'), document.createElement('input')];

describe('While the map is only looked at', () => {
  it('keys that read it, find somebody on it, zoom or leave act', () => {
    const reading = [
      'ArrowLeft',
      'Home',
      'End',
      'PageUp',
      'PageDown',
      'Tab',
      'Escape',
      '+',
      '-',
      '0',
      'h',
      'P',
      '/',
      '?',
    ];
    expect(reading.filter((key) => !at(map, { key }))).toEqual([]);
    expect(at(map, { key: '!', code: 'Digit1', shiftKey: true })).toBe(true);
  });

  it('keys that choose, change or open something do not, wherever the keyboard is', () => {
    const changing = ['n', 'y', 'r', 't', 's', 'v', 'k', 'l', 'Enter', ' ', 'F2', 'Delete', 'Backspace', 'Insert'];
    expect([map, document.body].flatMap((target) => changing.filter((key) => at(target, { key })))).toEqual([]);
    expect(at(map, { key: 'ArrowLeft', shiftKey: true })).toBe(false);
    expect(at(map, { key: 'F10', shiftKey: true })).toBe(false);
    const withControl = ['z', 'Z', 'y', 'a', 's', 'ArrowUp'];
    expect(withControl.filter((key) => at(map, { key, ctrlKey: true }) || at(button, { key, ctrlKey: true }))).toEqual(
      [],
    );
  });

  it('buttons, fields and the browser keep their own', () => {
    for (const key of ['Enter', ' ', 'Delete', 'n'])
      expect([key, at(button, { key }), at(field, { key })]).toEqual([key, true, true]);
    for (const key of ['a', 'z', 'v']) expect(at(field, { key, ctrlKey: true })).toBe(true);
    for (const key of ['+', '0', 'c', 'r']) expect(at(map, { key, ctrlKey: true })).toBe(true);
  });

  it('letters find names when they are no commands, and Space still chooses nobody', () => {
    expect(at(map, { key: 'n' }, false)).toBe(true);
    expect(at(map, { key: ' ' }, false)).toBe(false);
    expect(at(map, { key: 'Enter' }, false)).toBe(false);
  });
});
