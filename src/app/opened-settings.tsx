import { SecretsContext } from '../ui/door/secrets';
import { AllWords } from '../ui/parts/all-words';
import { SettingsDialog, type SettingsProps } from '../ui/settings/settings-dialog';
import { secrets } from './door/secrets';

/** *Asetukset* with what it needs to know of passphrases and codes. */
export function OpenedSettings(props: SettingsProps) {
  return (
    <AllWords>
      <SecretsContext value={secrets}>
        <SettingsDialog {...props} />
      </SecretsContext>
    </AllWords>
  );
}
