import { type RefObject, useEffect } from 'react';
import { useMapRoom } from './map-room';
import { type MapSessionState, nothing, type Tool } from './map-session';
import type { StageHandle } from './use-fitting';
import { useRemoval } from './use-removal';
import { zoomStep } from './zoom-buttons';

const tools: Readonly<Record<string, Tool>> = { v: 'select', n: 'add', y: 'connect' };

/** Keys of the map screen: undo and redo anywhere, the rest while no field has the focus. */
export function useMapKeys(stage: RefObject<StageHandle | null>): void {
  const { document: map, session } = useMapRoom();
  const remove = useRemoval();
  useEffect(() => {
    const stepBackOnce = () => {
      if (!stage.current?.cancel()) session.setState(stepBack);
    };
    const showAll = () => stage.current?.showAll();
    const commands = new Map<string, () => void>([
      ['Delete', remove],
      ['Backspace', remove],
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
      const command = event.ctrlKey || event.metaKey ? withControl(event) : plain(event);
      if (!command) return;
      command();
      event.preventDefault();
    };
    const withControl = ({ key, shiftKey, target }: KeyboardEvent) => {
      const letter = key.toLowerCase();
      if (letter === 's') return () => session.setState({ exporting: true });
      if (isField(target)) return;
      if (letter === 'y' || (letter === 'z' && shiftKey)) return map.redo;
      return letter === 'z' ? map.undo : undefined;
    };
    const plain = ({ key, code, shiftKey, repeat, target }: KeyboardEvent) => {
      if (key === 'Escape' && !isField(target)) return stepBackOnce;
      if (!isMap(target)) return;
      const tool = tools[key.toLowerCase()];
      if (tool && !repeat) return () => session.setState({ tool, connectFrom: undefined });
      return (shiftKey ? views.get(code) : undefined) ?? commands.get(key);
    };
    const pasted = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (isField(event.target) || text.trim() === '') return;
      event.preventDefault();
      session.setState({ pasted: text });
    };
    window.addEventListener('keydown', pressed);
    window.addEventListener('paste', pasted);
    return () => {
      window.removeEventListener('keydown', pressed);
      window.removeEventListener('paste', pasted);
    };
  }, [map, session, stage, remove]);
}

/** What Esc takes back when no gesture is going on: one thing at a time, and never anything of the map. */
function stepBack({ preview, spread, connectFrom, chosen, tool }: MapSessionState): Partial<MapSessionState> {
  if (spread) return { spread: undefined };
  if (preview) return { preview: undefined };
  if (connectFrom) return { connectFrom: undefined };
  if (chosen.kind !== 'nothing') return { chosen: nothing };
  return tool === 'select' ? {} : { tool: 'select' };
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"]') !== null;
}

/** Letters and deleting are for the map alone: while it has the focus, or nothing has. */
function isMap(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target === document.body || target.closest('[role="listbox"]') !== null);
}
