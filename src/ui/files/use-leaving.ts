import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pictured, pictureKinds } from '../../files/in-pictures';
import { onlyVersion } from '../../files/only-version';
import { kindsOn, leavingKinds, whatLeaves, wordsOf } from '../../files/what-leaves';
import { type Language, spokenAs } from '../../i18n/words';
import type { NetworkMap, Version } from '../../model/network-map';
import { versionOf } from '../../model/version-of';
import { svgPicture } from '../../picture/svg-picture';
import type { Look } from '../../scene/look';
import { type Scene, sceneOf } from '../../scene/scene';
import { measureText } from '../parts/measure-text';
import { sceneWords } from '../parts/scene-words';
import { mapSummary } from './map-summary';
import type { ExportChoices } from './use-export-choices';
import { whenWords } from './when-words';

/** `drawn` is where names stay as they are that the picture has too. */
export type Screen = Pick<Look, 'unit' | 'textScale' | 'upright' | 'shown'> & { readonly drawn?: Scene | undefined };

type Taken = {
  readonly map: NetworkMap;
  readonly version: Version['id'];
  readonly screen: Screen;
};

/** What leaves with these choices: the content, how it looks, and what could be left out of it. */
export function useLeaving({ map, version, screen }: Taken, choices: ExportChoices) {
  const { i18n } = useTranslation();
  const screenLanguage = i18n.language as Language;
  const language = choices.language ?? screenLanguage;
  const { unit, textScale, upright = false, shown, drawn } = screen;
  const as = choices.format === 'file' ? 'file' : 'picture';
  const unticked = choices.unticked[as];

  const taken = useMemo(() => (as === 'file' ? map : pictured(map, version)), [map, version, as]);

  const offered = useMemo(() => {
    const whole = as === 'file' && !unticked.has('otherVersions');
    const kinds = kindsOn(taken);
    return {
      kinds: as === 'file' ? kinds : kinds.filter((kind) => pictureKinds.includes(kind)),
      words: wordsOf(whole ? taken : onlyVersion(taken, version)),
    };
  }, [taken, version, as, unticked]);

  const leaving = useMemo(() => {
    const possible = as === 'file' ? leavingKinds : pictureKinds;
    const kinds = new Set(possible.filter((kind) => !unticked.has(kind)));
    return whatLeaves(taken, { kinds, without: choices.without, version });
  }, [taken, version, as, unticked, choices.without]);

  const picture = useMemo(() => {
    const [signs, common] = [i18n.getFixedT(language, 'signs'), i18n.getFixedT(language, 'common')];
    const seen = versionOf(leaving, version);
    const words = sceneWords(signs, seen.frame);
    const scene = sceneOf(seen, { unit, textScale, upright, shown, words, measure: measureText }, drawn);
    const when = whenWords(signs, seen, language);
    const summary = mapSummary(seen, language, signs, common);
    const caption = {
      title: leaving.title,
      program: i18n.getFixedT(language, 'home')('product'),
      when,
      legend: signs('legend'),
      summary,
      language: spokenAs(language),
    };
    return { svg: svgPicture(scene, caption), summary, language };
  }, [leaving, version, unit, textScale, upright, shown, drawn, i18n, language]);

  // Told on the screen, whatever the picture speaks.
  const seen = map.versions.find(({ id }) => id === version) ?? map.versions[0];
  const when = whenWords(i18n.getFixedT(screenLanguage, 'signs'), seen, screenLanguage);

  return { ...offered, ...picture, when, leaving, unticked, as } as const;
}
