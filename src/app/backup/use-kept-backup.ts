import { useEffect, useState } from 'react';
import type { Backup } from '../../ui/backup/backup';
import { useProtection } from '../../ui/protection';
import type { Shelf } from '../../ui/shelf';

/** The backup of the maps that are open; fetched when the first screen is there. */
export function useKeptBackup(shelf: Shelf): Backup | undefined {
  const keepsPassphrase = useProtection()?.keeping === 'passphrase';
  const [backup, setBackup] = useState<Backup>();
  useEffect(() => {
    let end: (() => void) | undefined;
    let isWanted = true;
    const begin = async () => {
      const { startBackup } = await import('./start-backup');
      if (!isWanted) return;
      const started = startBackup(shelf, keepsPassphrase);
      end = started.end;
      setBackup(started);
    };
    const whenReady = () => {
      if (shelf.maps.getState().health === 'loading') return;
      stop();
      // Without it, maps can still be drawn, and each be saved to a file.
      begin().catch(() => setBackup(undefined));
    };
    const stop = shelf.maps.subscribe(whenReady);
    whenReady();
    return () => {
      isWanted = false;
      stop();
      end?.();
    };
  }, [shelf, keepsPassphrase]);
  return backup;
}
