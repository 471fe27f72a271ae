import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { mapSummary } from '../files/map-summary';
import { useVersion } from './map-room';

/** What is on the map in plain words: the same that a picture of it says of itself. */
export function MapSummary({ id }: { readonly id: string }) {
  const version = useVersion();
  const { i18n } = useTranslation();
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  const summary = useMemo(
    () => mapSummary(version, i18n.language, signs, common),
    [version, i18n.language, signs, common],
  );
  return (
    <p id={id} className="visually-hidden">
      {summary}
    </p>
  );
}
