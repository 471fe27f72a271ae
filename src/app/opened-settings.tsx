import { SecretsContext } from '../ui/door/secrets';
import { SettingsDialog, type SettingsProps } from '../ui/settings/settings-dialog';
import { secrets } from './door/secrets';

/** *Asetukset* with what it needs to know of passphrases and codes. */
export function OpenedSettings(props: SettingsProps) {
  return (
    <SecretsContext value={secrets}>
      <SettingsDialog {...props} />
    </SecretsContext>
  );
}
