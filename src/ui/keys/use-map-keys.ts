import { type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type MapRoom, useMapRoom, versionIn } from '../map/map-room';
import { type Chosen, choosePeople, chosenPeople, type MapSessionState, nothing } from '../map/map-session';
import type { StageHandle } from '../map/use-fitting';
import { useRemoval } from '../map/use-removal';
import { zoomStep } from '../map/zoom-buttons';
import { hasControl } from '../parts/control-key';
import { isField, isInDialog, isMap, isText } from './key-targets';

const removals = ['Delete', 'Backspace'];

/** Keys of the map screen: undo, redo, saving and Esc anywhere, the rest at the map. What is held down acts once. */
export function useMapKeys(stage: RefObject<StageHandle | null>): void {
  const room = useMapRoom();
  const { t } = useTranslation('map');
  const remove = useRemoval();
  useEffect(() => {
    const { document: map, session } = room;
    const stepBackOnce = () => {
      if (!stage.current?.cancel()) session.setState(stepBack);
    };
    const showAll = () => stage.current?.showAll();
    const commands = new Map<string, () => void>([
      ...removals.map((key) => [key, remove] as const),
      ['+', () => stage.current?.zoomBy(zoomStep)],
      ['-', () => stage.current?.zoomBy(1 / zoomStep)],
      ['0', () => stage.current?.zoomTo(1)],
    ]);
    // By the key: with Shift, 1 and 2 are other characters on every layout.
    const views = new Map<string, () => void>([
      ['Digit1', showAll],
      ['Digit2', () => stage.current?.showChosen()],
    ]);
    const pressed = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || event.defaultPrevented) return;
      const isPlain = !(event.ctrlKey || event.metaKey);
      const command = isPlain ? plain(event) : hasControl(event) && withControl(event);
      if (!command) return;
      command();
      event.preventDefault();
    };
    // The list has no letters, and nothing of it is removed by a key.
    const isOnMap = (target: EventTarget | null) => session.getState().view === 'map' && isMap(target);
    const withControl = ({ key, shiftKey, target }: KeyboardEvent) => {
      const letter = key.toLowerCase();
      if (letter === 's') return () => session.setState({ exporting: {} });
      if (letter === 'a' && isOnMap(target)) return () => session.setState({ chosen: everybody(room) });
      return isText(target) ? undefined : historyStep(letter, shiftKey);
    };
    const historyStep = (letter: string, shiftKey: boolean) => {
      if (letter === 'y' || (letter === 'z' && shiftKey)) return map.redo;
      return letter === 'z' ? map.undo : undefined;
    };
    const plain = (event: KeyboardEvent) => (event.key === 'Escape' ? taken(event) : onMap(event));
    const taken = ({ repeat, target }: KeyboardEvent) =>
      repeat || isText(target) || isInDialog(target) ? undefined : stepBackOnce;
    const onMap = ({ key, code, shiftKey, repeat, target }: KeyboardEvent) => {
      if (!isOnMap(target) || (repeat && removals.includes(key))) return;
      return (shiftKey ? views.get(code) : undefined) ?? commands.get(key);
    };
    const pasted = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (isField(event.target) || text.trim() === '') return;
      event.preventDefault();
      session.setState({ pasted: text });
    };
    window.addEventListener('keydown', pressed);
    const copied = (event: ClipboardEvent) => {
      const names = isMap(event.target) ? chosenNames(room) : [];
      if (names.length === 0) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', names.join('\n'));
      session.setState({ said: { text: t('copied', { count: names.length }), undo: false, at: Date.now() } });
    };
    window.addEventListener('paste', pasted);
    window.addEventListener('copy', copied);
    return () => {
      window.removeEventListener('keydown', pressed);
      window.removeEventListener('paste', pasted);
      window.removeEventListener('copy', copied);
    };
  }, [room, t, stage, remove]);
}

/** What Esc takes back when no gesture is going on: one thing at a time, and never anything of the map. */
function stepBack({
  finding,
  looking,
  preview,
  spread,
  moving,
  connectFrom,
  framing,
  chosen,
  tool,
  many,
}: MapSessionState): Partial<MapSessionState> {
  if (finding) return { finding: undefined };
  if (looking) return { looking: false };
  if (spread) return { spread: undefined };
  if (preview) return { preview: undefined };
  if (moving) return { moving: undefined };
  if (connectFrom) return { connectFrom: undefined };
  if (framing) return { framing: false };
  if (chosen.kind !== 'nothing') return { chosen: nothing };
  return tool === 'select' && !many ? {} : { tool: 'select', many: false };
}

function everybody(room: MapRoom): Chosen {
  return choosePeople(versionIn(room).people.map(({ id }) => id));
}

function chosenNames(room: MapRoom): readonly string[] {
  const chosen = chosenPeople(room.session.getState());
  return versionIn(room).people.flatMap(({ id, name }) => (chosen.includes(id) && name.trim() ? [name.trim()] : []));
}
