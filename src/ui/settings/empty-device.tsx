import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../parts/button';
import { fetched } from '../parts/fetched';
import type { Protection } from '../protection';

const StartAnewDialog = fetched(async () => (await import('../door/start-anew-dialog')).StartAnewDialog);

/** *Tyhjennä laite*, which asks before it does. */
export function EmptyDevice({ protection }: { readonly protection: Protection }) {
  const { t } = useTranslation('settings');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button look="danger" onPress={() => setAsking(true)}>
        {t('empty.title')}…
      </Button>
      {isAsking && <StartAnewDialog title={t('empty.title')} keeper={protection} onClose={() => setAsking(false)} />}
    </>
  );
}
