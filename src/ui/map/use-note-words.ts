import { useTranslation } from 'react-i18next';
import type { Note } from '../../model/network-map';

/** `Lappu. mihin pyrin. oma asunto`: a note as it is read aloud. One that is about nothing special says no kind. */
export function useNoteWords(): (note: Note) => string {
  const { t } = useTranslation('map');
  const { t: signs } = useTranslation('signs');
  return ({ kind, text }) =>
    [t('tool.note'), ...(kind === 'free' ? [] : [signs(`noteKind.${kind}`)]), text.trim()].join('. ');
}
