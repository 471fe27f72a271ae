import { useTranslation } from 'react-i18next';
import { agoWords } from '../parts/time-words';
import type { Copies } from '../shelf';

/** Where the maps lie twice, and since when. */
export function CopiesWords({ copies }: { readonly copies: Copies }) {
  const { t, i18n } = useTranslation('settings');
  const { t: home } = useTranslation('home');
  if (copies.state !== 'there') return <p>{t(`kept.${copies.state}`)}</p>;
  if (copies.waiting > 0) return <p>{t('kept.waiting', { count: copies.waiting })}</p>;
  const when = copies.at && (agoWords(copies.at.toISOString(), new Date(), i18n.language) ?? home('justNow'));
  return <p>{when === undefined ? t('kept.twice') : t('kept.twiceSince', { when })}</p>;
}
