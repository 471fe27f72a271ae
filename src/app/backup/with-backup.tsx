import type { ReactNode } from 'react';
import { BackupContext } from '../../ui/backup/backup';
import { PassphraseAdviceContext } from '../../ui/backup/passphrase-advice';
import type { Shelf } from '../../ui/shelf';
import { passphraseAdvice } from './passphrase-advice';
import { useKeptBackup } from './use-kept-backup';

type Props = { readonly shelf: Shelf; readonly children: ReactNode };

/** Screens on which backups of the open maps can be made, and passphrases for files. */
export function WithBackup({ shelf, children }: Props) {
  const backup = useKeptBackup(shelf);
  return (
    <PassphraseAdviceContext value={passphraseAdvice}>
      <BackupContext value={backup}>{children}</BackupContext>
    </PassphraseAdviceContext>
  );
}
