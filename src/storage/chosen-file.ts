import { deleteDB, type IDBPDatabase, openDB } from 'idb';

/**
 * The file that somebody has chosen for backups, as the browser knows it: where it is and what it is called. It lies
 * in a database of its own, because it is no sealed value and must outlive none of them.
 */
export type ChosenFile = {
  readonly read: () => Promise<FileSystemFileHandle | undefined>;
  /** False where it cannot be kept: then it lasts as long as the page. */
  readonly keep: (handle: FileSystemFileHandle) => Promise<boolean>;
  readonly forget: () => Promise<void>;
};

const store = 'handles';

export const chosenFileIn = (name: string) => `${name}-file`;

export function chosenFile(name: string): ChosenFile {
  const database = chosenFileIn(name);

  async function using<Done>(work: (open: IDBPDatabase) => Promise<Done>): Promise<Done | undefined> {
    try {
      const open = await openDB(database, 1, { upgrade: (upgraded) => void upgraded.createObjectStore(store) });
      try {
        return await work(open);
      } finally {
        open.close();
      }
    } catch {
      return undefined;
    }
  }

  return {
    read: () => using(async (open) => (await open.get(store, 0)) as FileSystemFileHandle | undefined),
    keep: async (handle) => (await using((open) => open.put(store, handle, 0))) !== undefined,
    forget: async () => {
      await deleteDB(database).catch(() => undefined);
    },
  };
}
