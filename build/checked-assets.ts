import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Entry = { readonly url: string; readonly size: number; readonly revision: string | null; integrity?: string };

/**
 * Each file that the service worker keeps is named with the hash of its content: a file that is another one than was
 * built is refused by the browser, and with it the whole build, so that the one before stays in use.
 */
export const checkedAssets = (folder: () => string) => (entries: readonly Entry[]) => ({
  manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(join(folder(), entry.url)) })),
});

function integrityOf(path: string): string {
  return `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`;
}
