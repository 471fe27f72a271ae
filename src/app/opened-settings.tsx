import { Suspense } from 'react';
import { SecretsContext } from '../ui/door/secrets';
import { SettingsDialog, type SettingsProps } from '../ui/settings/settings-dialog';
import { AllWords } from './all-words';
import { secrets } from './door/secrets';

/** *Asetukset* with what it needs to know of passphrases and codes. */
export function OpenedSettings(props: SettingsProps) {
  return (
    <Suspense>
      <AllWords>
        <SecretsContext value={secrets}>
          <SettingsDialog {...props} />
        </SecretsContext>
      </AllWords>
    </Suspense>
  );
}
