import { useMemo } from 'react';
import { placePeople } from '../../model/changes/place-people';
import type { Version } from '../../model/network-map';
import { frameFrom } from '../../model/own-template';
import { onFrame } from '../../model/switch-frame';
import { useSession, useVersion } from './map-room';

type OnStage = { readonly shown: Version; readonly isPreview: boolean };

/** The version on the sheet: as it is, or as it would be on another template or after *Levitä*. */
export function useStageVersion(): OnStage {
  const version = useVersion();
  const preview = useSession((state) => state.preview);
  const spread = useSession((state) => state.spread);
  return useMemo(() => {
    if (preview) return { shown: onFrame(version, frameFrom(preview, version.frame)), isPreview: true };
    if (spread) return { shown: placePeople(version, { verb: 'placePeople', places: spread }), isPreview: true };
    return { shown: version, isPreview: false };
  }, [version, preview, spread]);
}
