import { keepBackup } from '../../../src/app/backup/keep-backup';
import { openWithAge, sealWithAge } from '../../../src/files/age-file';
import { limits } from '../../../src/files/limits';
import { mapsFileText, readMapsText } from '../../../src/files/maps-file';
import type { ChosenFile } from '../../../src/storage/chosen-file';
import type { Shelf } from '../../../src/ui/shelf';
import { memoryShelf } from '../../ui/home/memory-shelf';

/** A file on somebody's disk: it changes when its writing is closed. */
export function aFile() {
  let content = new Blob();
  const file = {
    writes: 0,
    permission: 'granted' as PermissionState,
    /** What a write meets. */
    failing: undefined as DOMException | undefined,
    getFile: () => Promise.resolve(content),
    queryPermission: () => Promise.resolve(file.permission),
    requestPermission: () => Promise.resolve(file.permission),
    createWritable: () => {
      let written = new Blob();
      return Promise.resolve({
        write: (next: Blob) => {
          written = next;
          return Promise.resolve();
        },
        close: () => {
          if (file.failing) return Promise.reject(file.failing);
          content = written;
          file.writes += 1;
          return Promise.resolve();
        },
        abort: () => Promise.resolve(),
      });
    },
    titles: async (passphrase: string) => {
      const read = await contentOf(content, passphrase);
      return read.ok ? read.value.maps.map(({ title }) => title).toSorted() : read.problem.reason;
    },
    templates: async (passphrase: string) => {
      const read = await contentOf(content, passphrase);
      return read.ok ? read.value.templates : read.problem.reason;
    },
  };
  return file;
}

async function contentOf(file: Blob, passphrase: string) {
  const opened = await openWithAge(new Uint8Array(await file.arrayBuffer()), passphrase);
  return opened.ok ? readMapsText(new TextDecoder().decode(opened.value), limits.sealedBytes) : opened;
}

type Options = {
  readonly shelf?: Shelf;
  readonly file?: ReturnType<typeof aFile> | undefined;
  readonly chosen?: ChosenFile;
  readonly keepsPassphrase?: boolean;
  readonly canPick?: boolean;
};

/** Of one page: what is written down is in `shelf` and `chosen`. */
export function aBackup({
  shelf = memoryShelf(),
  file = aFile(),
  chosen = noFileYet(),
  keepsPassphrase = true,
  canPick = true,
}: Options = {}) {
  const downloads: string[] = [];
  const backup = keepBackup({
    shelf,
    keepsPassphrase,
    chosen,
    pick: canPick ? () => Promise.resolve(file as unknown as FileSystemFileHandle) : undefined,
    download: (_, name) => downloads.push(name),
    seal: async ({ maps, templates }, passphrase) => {
      const sealed = await sealWithAge(new TextEncoder().encode(mapsFileText(maps, templates)), passphrase, 1);
      return { ok: true, value: new Blob([sealed]) };
    },
    opens: async (blob, passphrase) => {
      const opened = await openWithAge(new Uint8Array(await blob.arrayBuffer()), passphrase);
      return opened.ok;
    },
    alone: (work) => work(),
    quiet: 20,
    longest: 100,
  });
  return { backup, shelf, file, chosen, downloads, told: () => backup.state.getState() };
}

export function noFileYet(): ChosenFile {
  let kept: FileSystemFileHandle | undefined;
  return {
    read: () => Promise.resolve(kept),
    keep: (handle) => {
      kept = handle;
      return Promise.resolve(true);
    },
    forget: () => {
      kept = undefined;
      return Promise.resolve();
    },
  };
}
