import { LockKeyhole } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BarWord } from '../parts/bar-word';
import { Button } from '../parts/button';
import { hasControl } from '../parts/control-key';
import { fetched } from '../parts/fetched';
import { withControl } from '../parts/shortcuts';
import { type Protection, useProtection } from '../protection';

const NotLockedDialog = fetched(async () => (await import('./not-locked-dialog')).NotLockedDialog);

/** *Lukitse*, where there is a lock. */
export function LockButton() {
  const protection = useProtection();
  return protection?.keeping === 'passphrase' ? <Lock lock={protection.lock} /> : null;
}

function Lock({ lock }: Pick<Protection, 'lock'>) {
  const { t } = useTranslation('common');
  const [isRefused, setRefused] = useState(false);
  const press = useCallback(async () => {
    const locked = await lock();
    setRefused(!locked.ok);
  }, [lock]);

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(hasControl(event) && event.shiftKey && event.key.toLowerCase() === 'l')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void press();
    };
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, [press]);
  return (
    <>
      <Button
        look="quiet"
        aria-keyshortcuts={withControl('Shift+L')}
        icon={<LockKeyhole aria-hidden="true" size={18} />}
        onPress={() => void press()}
      >
        <BarWord>{t('lock')}</BarWord>
      </Button>
      {isRefused && <NotLockedDialog lock={lock} onClose={() => setRefused(false)} />}
    </>
  );
}
