import type { BackupProblem } from '../../ui/backup/backup';

/** What browsers with a save picker know, and TypeScript's list of all browsers does not. */
export type KeptFile = FileSystemFileHandle & {
  readonly queryPermission?: (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
  readonly requestPermission?: (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
};

type SavePicker = (wanted: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<FileSystemFileHandle>;

const picker = () => (globalThis as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;

export const canPickFile = () => picker() !== undefined;

/** Nothing when it was given up. */
export async function pickFile(suggestedName: string): Promise<KeptFile | undefined> {
  try {
    const types = [{ accept: { 'application/octet-stream': ['.verkosto'] } }];
    return (await picker()?.({ suggestedName, types })) as KeptFile | undefined;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

export async function isPermitted(file: KeptFile, mayAsk: boolean): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const;
  const now = (await file.queryPermission?.(mode)) ?? 'granted';
  return now === 'granted' || (mayAsk && (await file.requestPermission?.(mode)) === 'granted');
}

/** The file is replaced when its writing is closed, and not before: whoever is interrupted has the one before. */
export async function writeFile(file: KeptFile, content: Blob): Promise<BackupProblem | undefined> {
  try {
    const writing = await file.createWritable();
    try {
      await writing.write(content);
      await writing.close();
    } catch (error) {
      await writing.abort().catch(() => undefined);
      throw error;
    }
    return (await file.getFile()).size === content.size ? undefined : 'failed';
  } catch (error) {
    return whyNotWritten(error);
  }
}

function whyNotWritten(error: unknown): BackupProblem {
  const { name } = error instanceof DOMException ? error : { name: '' };
  if (name === 'NotAllowedError') return 'notPermitted';
  if (name === 'NotFoundError') return 'gone';
  return name === 'QuotaExceededError' ? 'full' : 'failed';
}
