import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Language } from '../i18n/words';
import { UpdateNotice } from '../ui/home/update-notice';
import { AllWords } from '../ui/parts/all-words';
import { fetched } from '../ui/parts/fetched';
import { type Doorkeeper, ProtectionContext } from '../ui/protection';
import { App } from './app';
import { AroundMaps } from './around-maps';
import { WithBackup } from './backup/with-backup';
import { FailureBoundary } from './failure-boundary';
import type { Updates } from './updates';

const BroughtMaps = fetched(async () => (await import('../ui/files/brought-maps')).BroughtMaps);
const ClosedDoor = fetched(async () => (await import('./door/closed-door')).ClosedDoor);

type Props = {
  readonly keeper: Doorkeeper;
  readonly updates: Updates;
  readonly onLanguage: (language: Language) => void;
};

/** The maps, or what stands before them. */
export function Entrance({ keeper, updates, onLanguage }: Props) {
  const { i18n } = useTranslation();
  const door = useStore(keeper.door);
  const updateReady = useStore(updates, ({ ready }) => ready);
  if (door.state === 'looking') return null;
  if (door.state === 'open') {
    return (
      <ProtectionContext value={door.protection}>
        <WithBackup shelf={door.shelf}>
          <AroundMaps shelf={door.shelf} onLanguage={onLanguage}>
            {door.brought && (
              <AllWords>
                <BroughtMaps shelf={door.shelf} content={door.brought} />
              </AllWords>
            )}
            <App shelf={door.shelf} updates={updates} onLanguage={onLanguage} />
          </AroundMaps>
        </WithBackup>
      </ProtectionContext>
    );
  }
  return (
    <FailureBoundary onSave={undefined}>
      {updateReady && <UpdateNotice onTake={updates.take} />}
      <AllWords>
        <ClosedDoor door={door} keeper={keeper} language={i18n.language as Language} onLanguage={onLanguage} />
      </AllWords>
    </FailureBoundary>
  );
}
