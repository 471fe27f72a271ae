import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import styles from './recovery-code.module.css';

/** What is printed: the code, what it is for, the day; nothing of whose it is. */
export function CodePaper({ groups }: { readonly groups: readonly string[] }) {
  const { t, i18n } = useTranslation('door');
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long' }).format(new Date());
  return createPortal(
    <div className={styles.paper} data-paper="" aria-hidden="true">
      <h1>{t('code.paper')}</h1>
      <p>{t('code.paperWords')}</p>
      <ol>
        {groups.map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups of a code stay where they are, and may be alike.
          <li key={at}>{group}</li>
        ))}
      </ol>
      <p>{t('code.paperDate', { date: day })}</p>
    </div>,
    document.body,
  );
}
