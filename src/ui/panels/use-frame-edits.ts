import type { Frame } from '../../model/network-map';
import { runIn, useMapRoom, versionIn } from '../map/map-room';

type FrameEdits = {
  /** One undo step; edits with the same `joining` word in a row are one. */
  readonly edit: (change: (frame: Frame) => Frame, joining?: string) => void;
  /** The same, and a sentence about it with a way back. */
  readonly editAndSay: (change: (frame: Frame) => Frame, said: string) => void;
  readonly settle: () => void;
};

/** Edits the frame under the people of the version on the screen. */
export function useFrameEdits(): FrameEdits {
  const room = useMapRoom();
  const edit = (change: (frame: Frame) => Frame, joining?: string) =>
    runIn(room, { verb: 'switchFrame', frame: change(versionIn(room).frame) }, joining);
  return {
    edit,
    editAndSay: (change, text) => {
      if (edit(change)) room.session.setState({ said: { text, undo: true, at: Date.now() } });
    },
    settle: room.document.settle,
  };
}
