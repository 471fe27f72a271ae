import { readSetting, removeSetting, writeSetting } from './device-settings';

/**
 * How many changes this device has ever been told to be saved, and nothing else. It lies apart from both places, so
 * that it tells when both have gone, or have gone back.
 */
export type ChangeCounter = {
  /** `undefined` when nothing has ever been kept on this device. */
  readonly read: () => number | undefined;
  readonly write: (count: number) => void;
  /** Everything has been removed on purpose. */
  readonly forget: () => void;
};

export function changeCounter(name: string): ChangeCounter {
  const key = `${name}-changes`;
  return {
    read: () => {
      const count = Number.parseInt(readSetting(key) ?? '', 10);
      return Number.isNaN(count) ? undefined : count;
    },
    write: (count) => writeSetting(key, String(count)),
    forget: () => removeSetting(key),
  };
}
