import { useEffect, useLayoutEffect } from 'react';
import type { MapCanvas } from '../../canvas/map-canvas';
import type { Frame } from '../../model/network-map';
import { onFrame } from '../../model/switch-frame';
import type { Scene } from '../../scene/scene';
import { seenOf } from '../../scene/seen';
import { dotOf, tokensInPlace } from '../../scene/ties-in-place';
import { isFraming } from './framing';
import { useIsReading, useSession, useVersion } from './map-room';
import { chosenPeople } from './map-session';

/** Shows on the drawing what is chosen, what a tie has been begun from, and where somebody is about to be. */
export function useStageMarks(canvas: MapCanvas | undefined, scene: Scene): void {
  const chosen = useSession((state) => state.chosen);
  const people = useSession(chosenPeople);
  const lit = useSession(({ connectFrom, finding }) => (finding?.what === 'connect' ? finding.from : connectFrom));
  const walked = useSession(({ finding }) => (finding?.what === 'ties' ? finding.at : undefined));
  const tool = useSession((state) => state.tool);
  const naming = useSession((state) => state.naming);
  const looking = useSession((state) => state.looking);
  const many = useSession((state) => state.many);
  const isReading = useIsReading();
  const wheelMode = useSession((state) => state.wheelMode);
  const penMode = useSession((state) => state.penMode);

  const preview = useSession((state) => state.preview);
  useEffect(() => {
    if (preview) return canvas?.mark({ people: new Set() });
    canvas?.mark({
      people: new Set<string>(chosen.kind === 'centre' ? ['centre'] : people),
      tie: walked ?? (chosen.kind === 'tie' ? chosen.id : undefined),
      group: chosen.kind === 'group' ? chosen.id : undefined,
      note: chosen.kind === 'note' ? chosen.id : undefined,
      lit,
    });
  }, [canvas, chosen, people, lit, walked, preview]);
  useEffect(() => {
    if (looking || isReading) return canvas?.dragMeans({ token: 'pan', sheet: 'pan' });
    const token = tool === 'connect' ? 'tie' : 'move';
    const round = many || tool === 'group';
    canvas?.dragMeans({ token: tool === 'group' ? 'encircle' : token, sheet: round ? 'encircle' : 'pan' });
  }, [canvas, looking, isReading, tool, many]);
  const version = useVersion();
  const framing = useSession(isFraming);
  const { unit, shown } = scene.look;
  useLayoutEffect(() => {
    const standing = (frame: Frame) => {
      const tokens = tokensInPlace(seenOf(onFrame(version, frame), shown), unit);
      return new Map([...tokens].map(([id, { at }]) => [id, at]));
    };
    canvas?.reframe(framing ? { frame: version.frame, standing } : undefined);
  }, [canvas, framing, version, unit, shown]);
  useEffect(() => canvas?.wheelMode(wheelMode), [canvas, wheelMode]);
  useEffect(() => {
    if (!penMode) canvas?.leavePenMode();
  }, [canvas, penMode]);
  useEffect(() => {
    canvas?.ghost(naming?.what === 'new' ? dotOf(naming.place, scene.look.unit) : undefined);
  }, [canvas, naming, scene.look.unit]);
}
