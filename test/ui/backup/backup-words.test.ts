import { describe, expect, it } from 'vitest';
import { learn, startWords } from '../../../src/i18n/words';
import { isBackupDue, lastBackupWords } from '../../../src/ui/backup/backup-words';

const day = 24 * 60 * 60_000;
const ago = (days: number) => new Date(Date.now() - days * day - 1000).toISOString();
const state = { isWriting: false, isBehind: true, file: 'none', knowsPassphrase: false } as const;

describe('The last backup', () => {
  it('is said to be so many days ago', async () => {
    const words = await startWords('fi');
    await learn(words, 'fi');
    const t = words.getFixedT('fi', 'backup');
    expect(lastBackupWords(t, undefined, 'fi')).toBe('Kartoista ei ole varmuuskopiota tiedostossa.');
    expect(lastBackupWords(t, new Date().toISOString(), 'fi')).toBe('Varmuuskopio tiedostoon: juuri nyt');
    expect(lastBackupWords(t, ago(3), 'fi')).toBe('Varmuuskopio tiedostoon: 3 päivää sitten');
  });

  it('is due again after seven days if maps have changed, and the first at once', () => {
    expect(isBackupDue({ ...state, at: undefined })).toBe(true);
    expect(isBackupDue({ ...state, at: ago(6) })).toBe(false);
    expect(isBackupDue({ ...state, at: ago(7) })).toBe(true);
    expect(isBackupDue({ ...state, at: ago(700), isBehind: false })).toBe(false);
  });
});
