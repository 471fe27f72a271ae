import { Eye, X } from 'lucide-react';
import { Dialog, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { everything } from '../../scene/look';
import { useMapRoom, useSession } from '../map/map-room';
import { Button } from '../parts/button';
import type { LanguageProps } from '../parts/language-choice';
import { SettingsButton } from '../settings/settings-button';
import { DeviceChoices } from './device-choices';
import { LookingButton } from './looking-button';
import { PhoneChoices } from './phone-choices';
import { ShownChoices } from './shown-choices';
import styles from './shown-sheet.module.css';
import { showsAll } from './shows-all';
import { SpreadButton } from './spread-button';

type Props = {
  readonly onClose: () => void;
  readonly onLook: () => void;
  /** On a phone, what has no place of its own there. */
  readonly phone?: LanguageProps;
};

/** *Näytetään*: what of the map is shown and how this device shows it. Everything takes effect at once. */
export function ShownForm({ onClose, onLook, phone }: Props) {
  const { session } = useMapRoom();
  const { t } = useTranslation('view');
  const { t: common } = useTranslation('common');
  const isAll = useSession(({ shown }) => showsAll(shown));
  return (
    <Dialog className={styles.sheet ?? ''}>
      <header>
        <Heading slot="title">{t('shown')}</Heading>
        <Button look="quiet" aria-label={common('close')} icon={<X aria-hidden="true" size={20} />} onPress={onClose} />
      </header>
      <div className={styles.choices}>
        {!isAll && (
          <Button
            look="plain"
            icon={<Eye aria-hidden="true" size={18} />}
            onPress={() => session.setState({ shown: everything })}
          >
            {t('showAll')}
          </Button>
        )}
        <ShownChoices />
        <SpreadButton onDone={onClose} />
        <LookingButton onLook={onLook} />
        <h3>{t('onDevice')}</h3>
        <DeviceChoices />
        <SettingsButton place="sheet" onDone={onClose} />
        {phone && <PhoneChoices {...phone} onDone={onClose} />}
      </div>
    </Dialog>
  );
}
