import { useMemo } from 'react';
import { Toast } from '../parts/toast';
import { useMapRoom, useSession } from './map-room';

/** A short sentence about what just happened at the map. What can be undone is a change, and says itself aloud. */
export function Said() {
  const { document, session } = useMapRoom();
  const said = useSession((state) => state.said);
  const end = () => session.setState({ said: undefined });
  const notice = useMemo(
    () =>
      said && {
        words: said.text,
        isSaid: said.undo || said.isSaid === true,
        ...(said.undo && {
          onUndo: () => {
            document.undo();
            session.setState({ said: undefined });
          },
        }),
      },
    [said, document, session],
  );
  return <Toast notice={notice} onEnd={end} />;
}
