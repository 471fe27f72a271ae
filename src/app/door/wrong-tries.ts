import { readSetting, removeSetting, writeSetting } from '../../storage/device-settings';
import { waitAfter } from '../../vault/waiting';

/** How often, and when last, somebody has tried in vain. It is remembered when the page is loaded again. */
export type WrongTries = {
  /** In ms, from now. */
  readonly waitLeft: () => number;
  /** One more; how long to wait now. */
  readonly count: () => number;
  readonly forget: () => void;
};

export function wrongTries(name: string, now: () => number): WrongTries {
  const key = `${name}-tries`;
  // Where the browser keeps no settings, it is remembered for as long as the page is there.
  let last = readSetting(key) ?? '';
  const read = () => {
    const [count = 0, at = 0] = (readSetting(key) ?? last).split('@').map((part) => Number.parseInt(part, 10) || 0);
    return { count, at };
  };
  return {
    waitLeft: () => {
      const { count, at } = read();
      const wait = waitAfter(count) * 1000;
      const passed = now() - at;
      // A clock that was set back makes nobody wait for longer than once more.
      return passed < 0 ? wait : Math.max(0, wait - passed);
    },
    count: () => {
      const count = read().count + 1;
      last = `${count}@${now()}`;
      writeSetting(key, last);
      return waitAfter(count) * 1000;
    },
    forget: () => {
      last = '';
      removeSetting(key);
    },
  };
}
