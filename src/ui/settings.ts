import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WheelMode } from './map/map-session';

export const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Per cent of the usual size of text. */
export const textSizes = [100, 125, 150, 175, 200] as const;

/** Minutes without anybody before an open vault locks. */
export const lockMinutes = [5, 10, 15, 20, 30] as const;

/** What is chosen for this device, and says nothing about anybody. */
export type Settings = {
  readonly theme: Theme;
  readonly textSize: (typeof textSizes)[number];
  readonly wheelMode: WheelMode;
  /** Single letters are commands on the map; otherwise they find a name, as in any list. */
  readonly letterKeys: boolean;
  /** Somebody has drawn here before: the first hints have gone. */
  readonly hasDrawn: boolean;
  readonly lockAfter: (typeof lockMinutes)[number];
  /** The browser has been asked not to clear maps away. */
  readonly hasAskedToPersist: boolean;
};

export type SettingsStore = StoreApi<Settings>;

export const usualSettings: Settings = {
  theme: 'system',
  textSize: 100,
  wheelMode: 'auto',
  letterKeys: true,
  hasDrawn: false,
  lockAfter: 10,
  hasAskedToPersist: false,
};

/** Where nobody keeps them, the settings last as long as the page. */
export const SettingsContext = createContext<SettingsStore>(createStore(() => usualSettings));

export function useSettings(): readonly [Settings, SettingsStore['setState']] {
  const store = useContext(SettingsContext);
  return [useStore(store), store.setState];
}
