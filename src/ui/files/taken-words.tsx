import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../announcing/announce';
import { CloseWhenDone } from '../parts/close-when-done';
import type { Taken } from './take-maps';

type Props = { readonly taken: Taken; readonly onClose: () => void };

/** What came in from a file, and what did not. */
export function TakenWords({ taken: { maps, notTaken, templates, templatesNotTaken }, onClose }: Props) {
  const { t } = useTranslation('backup');
  const words = [t('taken', { count: maps }), ...(templates > 0 ? [t('takenTemplates', { count: templates })] : [])];
  const said = words.join(' ');
  useEffect(() => announce(said), [said]);
  return (
    <>
      <p>{said}</p>
      <div role="alert">
        {notTaken > 0 && <p>{t('notTaken', { count: notTaken })}</p>}
        {templatesNotTaken > 0 && <p>{t('notTakenTemplates', { count: templatesNotTaken })}</p>}
      </div>
      <CloseWhenDone onClose={onClose} />
    </>
  );
}
