/** A place of files as a browser gives it, that can be damaged and can fail. */
export type MemoryDirectory = {
  readonly root: () => Promise<FileSystemDirectoryHandle>;
  /** The files that are there, by name; changed here, they are changed there. What was copied before an upgrade lies under its folder. */
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  /** What every call of one kind meets from now on, until it is `undefined`. */
  readonly fail: (at: Fault['at'], failure: Fault['failure'] | undefined) => void;
};

type Fault = { readonly at: 'root' | 'read' | 'write' | 'close'; readonly failure: DOMException | 'hang' };

export function memoryDirectory(): MemoryDirectory {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const faults = new Map<Fault['at'], Fault['failure']>();

  async function meet(at: Fault['at']): Promise<void> {
    const failure = faults.get(at);
    if (failure === 'hang') await new Promise(() => undefined);
    if (failure) throw failure;
    await new Promise((resume) => setImmediate(resume));
  }

  const own = (folder: string) => [...files.keys()].filter((file) => folderOf(file) === folder);

  const directory = (folder: string): object => ({
    getDirectoryHandle: async (name: string) => directory(name.endsWith('-before') ? name : ''),
    getFileHandle: async (name: string, { create = false } = {}) => {
      await meet('read');
      const file = pathOf(folder, name);
      if (!files.has(file) && !create) throw notFound();
      if (!files.has(file)) files.set(file, new Uint8Array());
      return fileHandle(file);
    },
    removeEntry: async (name: string, { recursive = false } = {}) => {
      await meet('write');
      const gone = recursive
        ? own(name.endsWith('-before') ? name : '')
        : own(folder).filter((file) => file === pathOf(folder, name));
      if (gone.length === 0 && !recursive) throw notFound();
      for (const file of gone) files.delete(file);
    },
    async *keys() {
      await meet('read');
      yield* own(folder).map((file) => file.slice(file.indexOf('/') + 1));
    },
  });

  const fileHandle = (name: string) => ({
    getFile: async () => {
      await meet('read');
      const bytes = files.get(name);
      if (!bytes) throw notFound();
      return new File([bytes.slice()], name);
    },
    createWritable: async () => {
      await meet('write');
      let written: Uint8Array<ArrayBuffer> = new Uint8Array();
      return {
        write: async (bytes: Uint8Array<ArrayBuffer>) => {
          await meet('write');
          written = bytes.slice();
        },
        // As in a browser, nothing of it is in the file before this.
        close: async () => {
          await meet('close');
          files.set(name, written);
        },
        abort: () => Promise.resolve(),
      };
    },
  });

  return {
    root: async () => {
      await meet('root');
      return directory('') as FileSystemDirectoryHandle;
    },
    files,
    fail: (at, failure) => {
      if (failure) faults.set(at, failure);
      else faults.delete(at);
    },
  };
}

const notFound = () => new DOMException('gone', 'NotFoundError');
const pathOf = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`);
const folderOf = (file: string) => file.slice(0, Math.max(0, file.indexOf('/')));
