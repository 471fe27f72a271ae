import { createContext, useContext } from 'react';

/** The sentence that says why controls are off; it stands on the screen as long as they are. */
export const whyOff = 'why-controls-are-off';

/** Whether the controls inside, which would change the map, are off. */
export const ControlsOff = createContext(false);

/** What belongs to a control that is off: it can be found and read, and says why it does nothing. */
export const off = { 'aria-disabled': true, 'aria-describedby': whyOff } as const;

export function useOff(): typeof off | undefined {
  return useContext(ControlsOff) ? off : undefined;
}
