import { useTranslation } from 'react-i18next';
import styles from './emoji-field.module.css';

const offered = [
  '👩',
  '👨',
  '🧑',
  '👧',
  '👦',
  '🧒',
  '👶',
  '👵',
  '👴',
  '🧓',
  '👩‍🦰',
  '👨‍🦱',
  '🧔',
  '😊',
  '😎',
  '🥰',
  '🐕',
  '🐈',
  '🐎',
  '🐇',
  '🐦',
  '🐠',
  '🏠',
  '🏫',
  '🏥',
  '🏢',
  '⛪',
  '⚽',
  '🎮',
  '🎵',
  '🎨',
  '🌳',
  '❤️',
  '⭐',
] as const;

type Props = { readonly value: string | undefined; readonly onChange: (emoji: string | undefined) => void };

/** A small picture in the token: one of those offered, or any emoji typed in. */
export function EmojiField({ value, onChange }: Props) {
  const { t } = useTranslation('panel');
  return (
    <details className={styles.emoji}>
      <summary>
        <span>{t('emoji')}</span>
        <span className={styles.now}>{value ?? t('noEmoji')}</span>
      </summary>
      <div className={styles.grid}>
        {offered.map((emoji) => (
          <button key={emoji} type="button" aria-pressed={emoji === value} onClick={() => onChange(emoji)}>
            {emoji}
          </button>
        ))}
      </div>
      <div className={styles.own}>
        <input
          aria-label={t('ownEmoji')}
          placeholder={t('ownEmoji')}
          value={value ?? ''}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => onChange(lastLetter(target.value))}
        />
        <button type="button" disabled={value === undefined} onClick={() => onChange(undefined)}>
          {t('noEmoji')}
        </button>
      </div>
    </details>
  );
}

/** The last thing typed that a reader sees as one sign, such as a family of four emoji joined together. */
function lastLetter(text: string): string | undefined {
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.trim())];
  return letters.at(-1)?.segment;
}
