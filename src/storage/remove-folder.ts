import type { Root } from './second-place';

/** With all that is in it. One that is not there needs no removing. */
export async function removeFolder(name: string, root: Root | undefined): Promise<void> {
  const origin = await root?.();
  try {
    await origin?.removeEntry(name, { recursive: true });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}
