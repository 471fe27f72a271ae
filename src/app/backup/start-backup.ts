import { readMapFile } from '../../files/read-map-file';
import { sealMaps } from '../../files/seal-file';
import { chosenFile } from '../../storage/chosen-file';
import { saveFile } from '../../ui/files/save-file';
import type { Shelf } from '../../ui/shelf';
import { canPickFile, pickFile } from './backup-file';
import { keepBackup } from './keep-backup';

/** The backup as this browser can keep it. */
export function startBackup(shelf: Shelf, keepsPassphrase: boolean, name = 'verkostokartta') {
  return keepBackup({
    shelf,
    keepsPassphrase,
    chosen: chosenFile(name),
    pick: canPickFile() ? pickFile : undefined,
    download: saveFile,
    seal: sealMaps,
    opens: async (file, passphrase) => {
      const read = await readMapFile(file, passphrase);
      // Damage is no reason to keep it.
      return read.ok || read.problem.reason !== 'wrongPassphrase';
    },
    alone: async (work) => {
      const { locks } = navigator;
      if (!locks) return work();
      await locks.request(`backup:${name}`, { ifAvailable: true }, async (lock) => {
        if (lock) await work();
      });
    },
  });
}
