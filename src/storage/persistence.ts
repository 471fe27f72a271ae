/** Whether the browser has promised not to clear this program's places away; `undefined` where it cannot be asked. */
export function isPersisted(): Promise<boolean | undefined> {
  return answered((storage) => storage.persisted());
}

/** Asks for that promise. Some browsers ask the person at the screen, others decide by themselves. */
export function askToPersist(): Promise<boolean | undefined> {
  return answered((storage) => storage.persist());
}

/** In bytes, as the browser estimates them: it may tell of room that the disk does not have. */
export async function estimatedRoom(): Promise<{ readonly used: number; readonly most: number } | undefined> {
  const { usage, quota } = (await answered((storage) => storage.estimate())) ?? {};
  return usage === undefined || quota === undefined ? undefined : { used: usage, most: quota };
}

async function answered<Answer>(ask: (storage: StorageManager) => Promise<Answer>): Promise<Answer | undefined> {
  const { storage } = globalThis.navigator ?? {};
  try {
    return storage && (await ask(storage));
  } catch {
    return undefined;
  }
}
