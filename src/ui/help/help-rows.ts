import type { fi } from '../../i18n/fi';

type Gesture = keyof (typeof fi)['help']['gesture'];
type KeyRow = keyof (typeof fi)['help']['keys'];

/** `control` is Ctrl, or ⌘ on a Mac. A space is between keys that are pressed together, a list of them means either. */
type HelpPart = {
  readonly part: 'mouse' | 'touch' | 'map' | 'list' | 'anywhere';
  readonly gestures?: readonly Gesture[];
  readonly keys?: readonly (readonly [KeyRow, ...(readonly string[])])[];
};

/** What hands and keys can do at the map and in the list, in the order in which it is met. */
export const helpRows: readonly HelpPart[] = [
  {
    part: 'mouse',
    gestures: [
      'add',
      'move',
      'tie',
      'rename',
      'click',
      'several',
      'marquee',
      'many',
      'pan',
      'wheel',
      'menu',
      'border',
      'look',
    ],
  },
  {
    part: 'touch',
    gestures: [
      'doubleTap',
      'fingerMove',
      'tapTie',
      'tap',
      'fingerPan',
      'pinch',
      'press',
      'many',
      'pen',
      'border',
      'look',
    ],
  },
  {
    part: 'map',
    gestures: ['letters'],
    keys: [
      ['leave', 'Tab'],
      ['walk', 'arrows'],
      ['ends', 'Home', 'End'],
      ['areas', 'PageUp', 'PageDown'],
      ['find', 'H', '/'],
      ['choose', 'space'],
      ['widen', 'Shift arrows'],
      ['details', 'Enter'],
      ['rename', 'F2'],
      ['select', 'V'],
      ['add', 'N', 'Insert'],
      ['connect', 'Y'],
      ['group', 'R'],
      ['note', 'T'],
      ['ties', 'K'],
      ['move', 'S'],
      ['ring', 'control ↑', 'control ↓'],
      ['area', 'control →', 'control ←'],
      ['fine', 'control Shift arrows'],
      ['say', 'P'],
      ['list', 'L'],
      ['all', 'control A'],
      ['copy', 'control C'],
      ['menu', 'Shift F10', 'Menu'],
      ['delete', 'Delete', 'Backspace'],
      ['zoom', '+', '−', '0'],
      ['fitAll', 'Shift 1'],
      ['fitChosen', 'Shift 2'],
      ['help', '?'],
    ],
  },
  {
    part: 'list',
    keys: [
      ['rows', '↑', '↓'],
      ['addNext', 'Enter'],
      ['closeUnder', 'Esc'],
    ],
  },
  {
    part: 'anywhere',
    keys: [
      ['undo', 'control Z'],
      ['redo', 'control Y', 'control Shift Z'],
      ['paste', 'control V'],
      ['save', 'control S'],
      ['back', 'Esc'],
      ['hide', 'Esc Esc'],
      ['lock', 'control Shift L'],
    ],
  },
];
