import { type ReactNode, useContext, useState } from 'react';
import { DraftShelfContext } from '../ui/draft';
import { fetched } from '../ui/parts/fetched';
import type { LanguageProps } from '../ui/parts/language-choice';
import { PersistenceContext } from '../ui/persistence';
import { useProtection } from '../ui/protection';
import { SettingsContext } from '../ui/settings';
import type { Shelf } from '../ui/shelf';
import { keepPersistence } from './keep-persistence';
import { SettingsPlace } from './settings-place';

const AutoLock = fetched(async () => (await import('./locking/auto-lock')).AutoLock);

type Props = {
  readonly shelf: Shelf;
  readonly onLanguage: LanguageProps['onLanguage'];
  readonly children: ReactNode;
};

/** What holds for the list of maps and for every map alike, once the door is open. */
export function AroundMaps({ shelf, onLanguage, children }: Props) {
  const settings = useContext(SettingsContext);
  const protection = useProtection();
  const [persistence] = useState(() => keepPersistence(settings));
  return (
    <PersistenceContext value={persistence}>
      <DraftShelfContext value={shelf}>
        <SettingsPlace shelf={shelf} onLanguage={onLanguage}>
          {children}
        </SettingsPlace>
        {protection?.keeping === 'passphrase' && <AutoLock protection={protection} />}
      </DraftShelfContext>
    </PersistenceContext>
  );
}
