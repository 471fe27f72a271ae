import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asWritten } from '../parts/as-written';
import { isMac } from '../parts/control-key';
import { Dialog } from '../parts/dialog';
import { foundHelp } from './found-help';
import styles from './help-dialog.module.css';
import { Keys } from './keys';

/** *Ohje*: all gestures and keys on one sheet that can be searched. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('help');
  const [sought, setSought] = useState('');
  const control = isMac() ? '⌘' : 'Ctrl';
  const found = foundHelp(t, sought, control);
  return (
    <Dialog title={t('help')} size="wide" onClose={onClose}>
      <label className={styles.search}>
        <Search aria-hidden="true" size={18} />
        <input
          type="search"
          aria-label={t('search')}
          placeholder={t('search')}
          value={sought}
          {...asWritten}
          onChange={({ target }) => setSought(target.value)}
        />
      </label>
      <p role="status">{found.length === 0 ? t('nothing') : ''}</p>
      <div className={styles.parts}>
        {found.map(({ part, rows }) => (
          <section key={part}>
            <h3>{t(`part.${part}`)}</h3>
            <dl>
              {rows.map(({ id, how, what }) => (
                <div key={id}>
                  <dt>{typeof how === 'string' ? how : <Keys ways={how} />}</dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
