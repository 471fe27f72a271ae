import type { KeyboardEvent } from 'react';
import type { MapCanvas } from '../../canvas/map-canvas';
import type { NoteId } from '../../model/ids';
import { pointOf, spotOf } from '../../model/points';
import { fineStep } from '../../model/steps';
import type { Dot } from '../../scene/shapes';
import { runIn, useMapRoom, versionIn } from '../map/map-room';
import { useRemoval } from '../map/use-removal';
import { hasControl } from '../parts/control-key';
import { useSettings } from '../settings';
import { type LetterCommand, letterCommand } from './letter-keys';
import { pressNamedKey } from './named-keys';
import { useLetterCommands } from './use-letter-keys';

type Notes = {
  readonly canvas: MapCanvas;
  /** In reading order. */
  readonly ids: readonly NoteId[];
  readonly roving: NoteId;
  readonly focus: (id: NoteId | undefined) => void;
  /** Where the note lies that has the keyboard. */
  readonly at: Dot;
};

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** How far a note goes at a step, in fine steps. */
const step = 5;

/** Of the letters, those that need nobody. */
const letters: readonly LetterCommand[] = ['select', 'add', 'group', 'note', 'list', 'find', 'help'];

/** The keys of the map while a note on it has the keyboard: those of people, as far as they are meant for notes. */
export function useNoteKeys({ canvas, ids, roving, focus, at }: Notes) {
  const room = useMapRoom();
  const { session } = room;
  const [{ letterKeys }] = useSettings();
  const remove = useRemoval();
  const commands = useLetterCommands();

  const choose = (id: NoteId) => session.setState({ chosen: { kind: 'note', id } });
  const here = ids.indexOf(roving);
  const openMenu = () => {
    choose(roving);
    const { x, y } = canvas.windowDot(at);
    session.setState({ menu: { on: { kind: 'note', id: roving }, at: { angle: 0, distance: 0 }, window: { x, y } } });
  };
  const removeIt = () => {
    choose(roving);
    remove();
  };
  const openPanel = () => {
    choose(roving);
    session.setState(({ panelCalls }) => ({ panelCalls: panelCalls + 1 }));
  };
  const walks = new Map<string, () => void>([
    ['ArrowDown', () => focus(ids[here + 1])],
    ['ArrowRight', () => focus(ids[here + 1])],
    ['ArrowUp', () => focus(ids[here - 1])],
    ['ArrowLeft', () => focus(ids[here - 1])],
    ['Home', () => focus(ids[0])],
    ['End', () => focus(ids.at(-1))],
    // Space chooses on release: held down, it moves the sheet.
    [' ', () => undefined],
  ]);
  const acts = new Map<string, () => void>([
    ['Enter', openPanel],
    ['F2', () => session.setState({ naming: { what: 'note', id: roving } })],
    ['Delete', removeIt],
    ['Backspace', removeIt],
  ]);
  const pressedMove = (event: KeyboardEvent): boolean => {
    const way = hasControl(event) ? moves[event.key] : undefined;
    const note = versionIn(room).notes.find(({ id }) => id === roving);
    if (!(way && note)) return false;
    const far = event.shiftKey ? fineStep : fineStep * step;
    const { x, y } = spotOf(note.at);
    const moved = pointOf({ x: x + way[0] * far, y: y + way[1] * far });
    const joining = event.shiftKey ? `fine ${roving}` : undefined;
    runIn(room, { verb: 'describeNote', note: roving, set: { at: moved } }, joining);
    return true;
  };
  const pressedPlain = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (pressNamedKey(event, { walks, acts, openMenu })) return true;
    const command = letterKeys ? letterCommand(event) : undefined;
    if (!(command && letters.includes(command))) return false;
    if (!event.repeat) commands[command]('centre');
    return true;
  };

  return {
    choose,
    openMenu,
    pressed: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing || !(pressedMove(event) || pressedPlain(event))) return;
      event.preventDefault();
      event.stopPropagation();
    },
    released: ({ key }: KeyboardEvent) => {
      if (key === ' ' && !canvas.spaceMoved()) choose(roving);
    },
  };
}
