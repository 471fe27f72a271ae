import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import type { Doorkeeper } from '../protection';
import { StartAnewDialog } from './start-anew-dialog';

/** *Aloita alusta*. */
export function StartAnew({ keeper }: { readonly keeper: Pick<Doorkeeper, 'sealedData' | 'startAnew'> }) {
  const { t } = useTranslation('door');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="danger" onPress={() => setOpen(true)}>
        {t('anew.open')}
      </Button>
      {isOpen && <StartAnewDialog keeper={keeper} onClose={() => setOpen(false)} />}
    </>
  );
}
