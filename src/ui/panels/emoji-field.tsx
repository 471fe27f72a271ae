import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './emoji-field.module.css';

const EmojiPicker = lazy(async () => ({ default: (await import('./emoji-picker')).EmojiPicker }));

type Props = { readonly value: string | undefined; readonly onChange: (emoji: string | undefined) => void };

/** A small picture in the token. The many to choose from are fetched when they are first looked at. */
export function EmojiField({ value, onChange }: Props) {
  const { t } = useTranslation('panel');
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.emoji} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{t('emoji')}</span>
        <span className={styles.now}>{value ?? t('noEmoji')}</span>
      </summary>
      {isOpen && (
        <div className={styles.open}>
          <Suspense fallback={<p role="status">{t('emojiPicker.loading')}</p>}>
            <EmojiPicker value={value} onChange={onChange} />
          </Suspense>
        </div>
      )}
    </details>
  );
}
