import { createContext, useContext } from 'react';

/** Opens *Asetukset* over whatever is on the screen; `undefined` where there are none. */
export const OpenSettingsContext = createContext<(() => void) | undefined>(undefined);

export const useOpenSettings = () => useContext(OpenSettingsContext);
