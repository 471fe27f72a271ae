/** A place of files as a browser gives it, that can be damaged and can fail. */
export type MemoryDirectory = {
  readonly root: () => Promise<FileSystemDirectoryHandle>;
  /** The files that are there, of all folders, by name; changed here, they are changed there. */
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

  const directory = {
    getDirectoryHandle: async () => directory,
    getFileHandle: async (name: string, { create = false } = {}) => {
      await meet('read');
      if (!files.has(name) && !create) throw notFound();
      if (!files.has(name)) files.set(name, new Uint8Array());
      return fileHandle(name);
    },
    removeEntry: async (name: string, { recursive = false } = {}) => {
      await meet('write');
      if (recursive) return files.clear();
      if (!files.delete(name)) throw notFound();
    },
    async *keys() {
      await meet('read');
      yield* [...files.keys()];
    },
  };

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
      return directory as unknown as FileSystemDirectoryHandle;
    },
    files,
    fail: (at, failure) => {
      if (failure) faults.set(at, failure);
      else faults.delete(at);
    },
  };
}

const notFound = () => new DOMException('gone', 'NotFoundError');
