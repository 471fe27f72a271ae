import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type LegendEntry, legendOf } from '../../scene/legend';
import { useSession, useVersion } from '../map/map-room';
import { sceneWords } from '../parts/scene-words';

/** The signs in use on the map that is open, as far as it is shown, in the language in use. */
export function useLegend(): readonly LegendEntry[] {
  const version = useVersion();
  const shown = useSession((state) => state.shown);
  const { t } = useTranslation('signs');
  return useMemo(() => legendOf(version, sceneWords(t, version.frame), shown), [version, shown, t]);
}
