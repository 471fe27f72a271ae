import type { Copy } from './copy-file';
import { dropPair, pairOf, pairWrittenAt, readPair, writePair } from './copy-pair';
import { failureOf } from './failure';
import type { Reading, Value } from './values';
import { within } from './within';

/** Where copies of what is kept lie: in files, each thing by its name in a pair that takes turns. */
export type SecondPlace = {
  /** Whole copies, newest first. */
  readonly read: (name: string) => Promise<Reading<readonly Copy[]>>;
  readonly names: () => Promise<Reading<ReadonlySet<string>>>;
  /** When it was last written; for people only, never for putting copies in order. */
  readonly writtenAt: (name: string) => Promise<Reading<Date | undefined>>;
  /** The file has been closed when it returns `ok`. */
  readonly write: (name: string, values: readonly Value[]) => Promise<Reading<undefined>>;
  readonly drop: (names: readonly string[]) => Promise<Reading<undefined>>;
};

export type Root = () => Promise<FileSystemDirectoryHandle>;

type Parts = {
  readonly name: string;
  /** `undefined` where the browser has no such place. */
  readonly root?: Root | undefined;
  readonly patience: number;
};

/** `undefined` where there is none: one place is then all there is. */
export function openSecondPlace({ name, patience, root }: Parts): SecondPlace | undefined {
  if (!root) return undefined;

  /** Asked for anew each time, because the browser may have cleared it away. */
  const use = async <Done>(work: (directory: FileSystemDirectoryHandle) => Promise<Done>): Promise<Reading<Done>> => {
    try {
      const done = root().then(async (origin) => work(await origin.getDirectoryHandle(name, { create: true })));
      return { ok: true, value: await within(patience, done) };
    } catch (error) {
      return { ok: false, problem: failureOf(error, 'failed') };
    }
  };

  return {
    read: (wanted) => use((directory) => readPair(directory, wanted)),
    names: () => use(namesIn),
    writtenAt: (wanted) => use((directory) => pairWrittenAt(directory, wanted)),
    write: (written, values) =>
      use(async (directory) => {
        await writePair(directory, written, values);
        return undefined;
      }),
    drop: (names) =>
      use(async (directory) => {
        await Promise.all(names.map((dropped) => dropPair(directory, dropped)));
        return undefined;
      }),
  };
}

/** Of this browser, where it has one that this program can write. */
export function originRoot(): Root | undefined {
  const canWrite = typeof FileSystemFileHandle !== 'undefined' && 'createWritable' in FileSystemFileHandle.prototype;
  const { storage } = globalThis.navigator ?? {};
  return canWrite && storage && 'getDirectory' in storage ? () => storage.getDirectory() : undefined;
}

async function namesIn(directory: FileSystemDirectoryHandle): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for await (const file of directory.keys()) {
    const name = pairOf(file);
    if (name !== undefined) names.add(name);
  }
  return names;
}
