import { createStore } from 'zustand/vanilla';
import { readSetting, writeSetting } from '../storage/device-settings';
import { wheelModes } from '../ui/map/map-session';
import { lockMinutes, type Settings, type SettingsStore, textSizes, themes, usualSettings } from '../ui/settings';

/** The settings of this device, kept and in force: theme and text size at once on the whole page. */
export function keepSettings(root: HTMLElement): SettingsStore {
  const store = createStore<Settings>(() => ({
    theme: oneOf(themes, readSetting('theme')) ?? usualSettings.theme,
    textSize: oneOf(textSizes, readSetting('textSize')) ?? usualSettings.textSize,
    wheelMode: oneOf(wheelModes, readSetting('wheelMode')) ?? usualSettings.wheelMode,
    letterKeys: readSetting('letterKeys') !== 'false',
    hasDrawn: readSetting('hasDrawn') === 'true',
    lockAfter: oneOf(lockMinutes, readSetting('lockAfter')) ?? usualSettings.lockAfter,
    hasAskedToPersist: readSetting('hasAskedToPersist') === 'true',
  }));
  enforce(root, store.getState());
  store.subscribe((settings) => {
    enforce(root, settings);
    for (const [name, value] of Object.entries(settings)) writeSetting(name, String(value));
  });
  return store;
}

function enforce(root: HTMLElement, { theme, textSize }: Settings): void {
  root.dataset.theme = theme;
  root.style.setProperty('--text-scale', String(textSize / 100));
  for (const meta of root.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const ofTheme = meta.dataset.theme;
    meta.media = theme === 'system' ? `(prefers-color-scheme: ${ofTheme})` : mediaFor(theme === ofTheme);
  }
}

function mediaFor(isChosen: boolean): string {
  return isChosen ? 'all' : 'not all';
}

function oneOf<Value extends string | number>(values: readonly Value[], kept: string | undefined): Value | undefined {
  return values.find((value) => String(value) === kept);
}
