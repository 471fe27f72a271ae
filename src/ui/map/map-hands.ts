import type { Hands, Target } from '../../canvas/hands';
import { newId, type PersonId } from '../../model/ids';
import type { Point } from '../../model/person';
import { placeAt } from '../../model/places';
import { tieBetween } from '../../model/questions/ties-of';
import type { Tie, TieEnd } from '../../model/tie';
import type { Look } from '../../scene/look';
import { nameAt } from '../../scene/sheet-names';
import { type MapRoom, runIn, versionIn } from './map-room';
import { choosePeople, chosenPeople, type Naming, nothing } from './map-session';

type Surroundings = {
  readonly room: MapRoom;
  readonly look: () => Look | undefined;
  /** Ends a name that is being written. */
  readonly settleNaming: () => void;
  readonly viewChanged: () => void;
  /** Brings the keyboard to where the hand is. */
  readonly focusOn: (end: TieEnd | undefined) => void;
  /** The pair is tied already; its tie has been chosen. */
  readonly alreadyTied: (from: TieEnd, to: TieEnd) => void;
};

/** What the gestures on the drawing mean with each tool. */
export function handsOn({ room, look, settleNaming, viewChanged, focusOn, alreadyTied }: Surroundings): Hands {
  const { session } = room;
  const name = (naming: Naming) => session.setState({ naming });
  const place = (at: Point) => placeAt(versionIn(room).frame, at);

  const tie = (from: TieEnd, to: TieEnd) => {
    const existing = tieBetween(versionIn(room), from, to);
    if (existing) {
      session.setState({ chosen: { kind: 'tie', id: existing.id }, connectFrom: undefined });
      alreadyTied(from, to);
      return;
    }
    const { qualities } = session.getState();
    const made: Tie = { id: newId(), between: [from, to], qualities, direction: 'none' };
    runIn(room, { verb: 'addTie', tie: made });
    session.setState({ chosen: { kind: 'tie', id: made.id }, connectFrom: undefined });
  };
  const connect = (end: TieEnd) => {
    const { connectFrom } = session.getState();
    if (connectFrom === undefined) session.setState({ connectFrom: end, chosen: nothing });
    else if (connectFrom === end) session.setState({ connectFrom: undefined });
    else tie(connectFrom, end);
  };
  const choose = (on: Target, adding: boolean) => {
    const before = chosenPeople(session.getState());
    if (on.kind === 'person') {
      const others = before.filter((id) => id !== on.id);
      const toggled = before.includes(on.id) ? others : [...before, on.id];
      session.setState({ chosen: choosePeople(adding ? toggled : [on.id]) });
    } else if (on.kind === 'sheet') {
      if (!adding) session.setState({ chosen: nothing });
    } else session.setState({ chosen: on });
  };

  return {
    tapped: (on, at, adding) => {
      const { tool } = session.getState();
      focusOn(endOf(on));
      if (tool === 'add' && on.kind === 'sheet') name({ what: 'new', place: place(at), begunBy: 'tool', row: 0 });
      else if (tool === 'connect' && on.kind === 'person') connect(on.id);
      else if (tool === 'connect' && on.kind === 'centre') connect('centre');
      else choose(on, adding);
    },
    doubleTapped: (on, at) => {
      if (session.getState().tool === 'connect') return;
      if (on.kind === 'person') name({ what: 'person', id: on.id });
      if (on.kind === 'centre') name({ what: 'centre' });
      if (on.kind === 'tie') session.setState(({ panelCalls }) => ({ panelCalls: panelCalls + 1 }));
      if (on.kind !== 'sheet' || session.getState().tool === 'add') return;
      const current = look();
      const found = current && nameAt(versionIn(room).frame, current, at);
      name(found ?? { what: 'new', place: place(at), begunBy: 'double', row: 0 });
    },
    dragging: (lead, at) => session.setState({ dragging: at && { lead, place: dropped(room, lead, at) } }),
    dropped: (moved) =>
      runIn(room, {
        verb: 'placePeople',
        places: moved.map(({ person, at }) => ({ person, place: dropped(room, person, at) })),
      }),
    tied: (from, to) => {
      if (typeof to === 'string') tie(from, to);
      else name({ what: 'new', place: place(to), begunBy: 'double', tiedTo: from, row: 0 });
    },
    encircled: (people) => session.setState({ chosen: choosePeople(people) }),
    touched: settleNaming,
    viewChanged,
  };
}

function endOf(on: Target): TieEnd | undefined {
  if (on.kind === 'person') return on.id;
  return on.kind === 'centre' ? 'centre' : undefined;
}

function dropped(room: MapRoom, person: PersonId, at: Point) {
  const { frame, people } = versionIn(room);
  return placeAt(frame, at, people.find(({ id }) => id === person)?.place);
}
