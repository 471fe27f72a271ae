import { type RefObject, useEffect } from 'react';
import { useMapRoom } from './map-room';
import { type MapSessionState, nothing, type Tool } from './map-session';
import type { StageHandle } from './map-stage';
import { useRemoval } from './use-removal';
import { zoomStep } from './zoom-buttons';

const tools: Readonly<Record<string, Tool>> = { v: 'select', n: 'add', y: 'connect' };

/** Keys of the map screen: undo and redo anywhere, the rest while no field has the focus. */
export function useMapKeys(stage: RefObject<StageHandle | null>): void {
  const { document: map, session } = useMapRoom();
  const remove = useRemoval();
  useEffect(() => {
    const commands: Readonly<Record<string, () => unknown>> = {
      Escape: () => stage.current?.cancel() || session.setState(stepBack),
      Delete: remove,
      Backspace: remove,
      '+': () => stage.current?.zoomBy(zoomStep),
      '-': () => stage.current?.zoomBy(1 / zoomStep),
      '0': () => stage.current?.showAll(),
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || event.defaultPrevented || isField(event.target)) return;
      const letter = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        const redo = letter === 'y' || (letter === 'z' && event.shiftKey);
        if (redo) map.redo();
        else if (letter === 'z') map.undo();
        else return;
      } else if (event.code === 'Digit1' && event.shiftKey) stage.current?.showAll();
      else if (tools[letter] && !event.repeat) session.setState({ tool: tools[letter], connectFrom: undefined });
      else if (commands[event.key]) commands[event.key]?.();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [map, session, stage, remove]);
}

/** What Esc takes back when no gesture is going on: one thing at a time, and never anything of the map. */
function stepBack({ preview, connectFrom, chosen, tool }: MapSessionState): Partial<MapSessionState> {
  if (preview) return { preview: undefined };
  if (connectFrom) return { connectFrom: undefined };
  if (chosen.kind !== 'nothing') return { chosen: nothing };
  return tool === 'select' ? {} : { tool: 'select' };
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [role="dialog"]') !== null;
}
