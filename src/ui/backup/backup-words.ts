import type { TFunction } from 'i18next';
import { agoWords } from '../parts/time-words';
import type { BackupState } from './backup';

/** *Varmuuskopio tiedostoon: 3 päivää sitten*, or that there is none. */
export function lastBackupWords(t: TFunction<'backup'>, at: BackupState['at'], language: string): string {
  if (at === undefined) return t('noBackup');
  return t('lastBackup', { when: agoWords(at, new Date(), language) ?? t('justNow') });
}

const week = 7 * 24 * 60 * 60_000;

/** Maps have changed, and there is no backup of the last seven days. */
export function isBackupDue({ at, isBehind }: BackupState, now = new Date()): boolean {
  return isBehind && (at === undefined || now.getTime() - new Date(at).getTime() > week);
}
