/** Settings of this device that say nothing about anybody: the language of the screen. */
export function readSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Where the browser keeps nothing, the setting lasts as long as the page. */
export function writeSetting(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    return;
  }
}

export function removeSetting(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    return;
  }
}
