import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { DialogActions } from './dialog';
import { useFocusOnArrival } from './use-focus-on-arrival';

/** What is left to be done in a dialog that has done its work. */
export function CloseWhenDone({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('common');
  const button = useRef<HTMLButtonElement>(null);
  useFocusOnArrival(button);
  return (
    <DialogActions>
      <Button ref={button} look="main" onPress={onClose}>
        {t('close')}
      </Button>
    </DialogActions>
  );
}
