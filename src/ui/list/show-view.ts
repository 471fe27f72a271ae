import type { MapRoom } from '../map/map-room';
import { atRest, type Chosen, type View } from '../map/map-session';

export const views = ['map', 'list'] as const;

/** Shows the other view. What is chosen stays chosen, the keyboard goes to the same person, and tools are put down. */
export function showView({ session }: MapRoom, view: View): void {
  if (session.getState().view === view) return;
  session.setState(({ chosen, keyboardAt }) => ({
    view,
    keyboardAt: placeOfKeyboard(chosen, keyboardAt),
    isArriving: true,
    ...atRest,
  }));
}

/** Whoever had the keyboard last, unless others have been chosen since. */
function placeOfKeyboard(chosen: Chosen, keyboardAt: string | undefined): string | undefined {
  if (chosen.kind === 'people') return chosen.ids.some((id) => id === keyboardAt) ? keyboardAt : chosen.ids[0];
  if (chosen.kind === 'centre') return 'centre';
  return 'id' in chosen ? chosen.id : keyboardAt;
}
