import { useContext, useEffect } from 'react';
import type { MapSession } from '../map/map-session';
import { type Settings, SettingsContext } from '../settings';

/** What of the settings concerns the map goes on to its session, at the start and at every change. */
export function useSettingsInSession(session: MapSession): void {
  const settings = useContext(SettingsContext);
  useEffect(() => {
    const pass = ({ textSize, wheelMode }: Settings) => session.setState({ textSize: textSize / 100, wheelMode });
    pass(settings.getState());
    return settings.subscribe(pass);
  }, [settings, session]);
}
