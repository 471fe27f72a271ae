import { useLayoutEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Frame, Version } from '../../model/network-map';
import type { Look } from '../../scene/look';
import { type Scene, sceneOf } from '../../scene/scene';
import { measureText } from '../parts/measure-text';
import { sceneWords } from '../parts/scene-words';
import { useMapRoom, useSession } from './map-room';

/** How the map is looked at on this screen, in the language in use. */
export function useLook(frame: Frame): Look {
  const unit = useSession((state) => state.unit);
  const textScale = useSession((state) => state.textScale);
  const upright = useSession((state) => state.upright);
  const shown = useSession((state) => state.shown);
  const { t } = useTranslation('signs');
  return useMemo(
    () => ({ unit, textScale, upright, shown, words: sceneWords(t, frame), measure: measureText }),
    [unit, textScale, upright, shown, t, frame],
  );
}

/** Names stay where they were on the screen unless somebody moved close to them. */
export function useScene(version: Version, look: Look): Scene {
  const { session } = useMapRoom();
  const scene = useMemo(() => sceneOf(version, look, session.getState().drawn), [version, look, session]);
  useLayoutEffect(() => session.setState({ drawn: scene }), [scene, session]);
  return scene;
}
