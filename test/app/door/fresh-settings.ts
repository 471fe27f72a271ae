import { beforeEach, vi } from 'vitest';

/** Each test has settings of the device of its own. */
export function withFreshSettings(): void {
  beforeEach(() => {
    const settings = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => settings.get(key) ?? null,
      setItem: (key: string, value: string) => settings.set(key, value),
      removeItem: (key: string) => settings.delete(key),
    });
  });
}
