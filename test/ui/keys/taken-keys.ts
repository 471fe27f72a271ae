/**
 * Keys that others take also while a list has the keyboard, so that a map must not use them. NVDA and JAWS pass on
 * letters and arrows in a list; what begins with their own key is theirs.
 */
export const takenKeys: Readonly<Record<string, readonly string[]>> = {
  NVDA: ['CapsLock', 'Insert Space', 'Insert T', 'Insert B', 'Insert F7', 'Insert ↑', 'Insert ↓', 'Control Alt N'],
  JAWS: ['CapsLock', 'Insert T', 'Insert F5', 'Insert F6', 'Insert F7', 'Insert ↓', 'Insert Z', 'Alt Control ↑'],
  VoiceOver: ['Control Option ←', 'Control Option →', 'Control Option Space', 'Control Option U', 'control F5'],
  browsers: [
    ...['D', 'E', 'F', 'G', 'J', 'K', 'L', 'N', 'O', 'P', 'R', 'T', 'U', 'W', '+', '−', '0', 'Tab'].map(withControl),
    ...['N', 'P', 'R', 'T', 'W', 'I', 'J', 'B', 'Delete'].map((key) => `control Shift ${key}`),
    ...['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'Alt ←', 'Alt →', 'Alt Home', 'Alt F4', 'Shift Esc'],
  ],
  'menus of the browser in Finnish': ['T', 'M', 'N', 'S', 'K', 'Y', 'O'].map((letter) => `Alt ${letter}`),
};

function withControl(key: string): string {
  return `control ${key}`;
}
