import type { Hands, Target } from '../../canvas/hands';
import type { Point } from '../../model/person';
import { placeAt } from '../../model/places';
import type { TieEnd } from '../../model/tie';
import { nameAt } from '../../scene/sheet-names';
import { isFraming } from './framing';
import { makeGroup } from './make-group';
import { type MapRoom, runIn, versionIn } from './map-room';
import { choosePeople, chosenPeople, type Naming } from './map-session';
import { type Meant, meant } from './meant';
import { movePeopleBy, movePeopleTo, peopleAmong } from './move-people';
import { applyTool, choose, isBare } from './taps';
import { moveTieEnd, tieTogether } from './tie-hands';

type Surroundings = {
  readonly room: MapRoom;
  /** Ends a name or a note that is being written. */
  readonly settleNaming: () => void;
  readonly viewChanged: () => void;
  /** Brings the keyboard to where the hand is. */
  readonly focusOn: (on: Meant | undefined) => void;
  /** The pair is tied already; its tie has been chosen. */
  readonly alreadyTied: (from: TieEnd, to: TieEnd) => void;
  readonly penFound: () => void;
  /** What a mouse lies on: `token`, `note` … */
  readonly under: () => string | undefined;
};

/** What the gestures on the drawing mean with each tool. */
export function handsOn(around: Surroundings): Hands {
  const { room, alreadyTied } = around;
  const { session } = room;
  const understood = (on: Target) => meant(versionIn(room), on);

  const framing = () => isFraming(session.getState());
  const looking = () => session.getState().looking;

  const move = (at: Point) => {
    const { moving } = session.getState();
    if (moving?.what === 'people') movePeopleTo(room, moving.ids, at);
    if (moving?.what === 'note') runIn(room, { verb: 'describeNote', note: moving.id, set: { at } });
    session.setState({ moving: undefined, dragging: undefined });
  };
  const onSheet = (at: Point): Naming => {
    const [{ drawn }, { frame }] = [session.getState(), versionIn(room)];
    const found = drawn && nameAt(drawn, at);
    return found ?? { what: 'new', place: placeAt(frame, at), begunBy: 'double', row: 0 };
  };

  return {
    tapped: (target, at, adding) => {
      if (framing()) return around.focusOn(undefined);
      const on = understood(target);
      if (looking()) return around.focusOn(on);
      const { moving, many } = session.getState();
      around.focusOn(on);
      if (moving) move(at);
      else if (!applyTool(room, on, at, alreadyTied)) choose(room, on, adding || many);
    },
    doubleTapped: (target, at) => {
      const { tool, many } = session.getState();
      if (framing() || looking() || tool === 'connect' || tool === 'group' || many) return;
      const on = understood(target);
      if (tool !== 'select' && isBare(on)) return;
      if (on.kind === 'group' && on.asOne) runIn(room, { verb: 'describeGroup', group: on.id, set: { asOne: false } });
      else session.setState({ naming: on.kind === 'sheet' ? onSheet(at) : nameOf(on) });
    },
    menuAsked: (target, at, window) => {
      if (framing() || looking()) return;
      const on = understood(target);
      const { chosen } = session.getState();
      const isChosen = on.kind === 'person' && chosen.kind === 'people' && chosen.ids.includes(on.id);
      around.focusOn(on);
      if (!isChosen) choose(room, on, false);
      session.setState({ menu: { on, at, window }, moving: undefined });
    },
    dragging: (lead, at) => {
      const { frame, people } = versionIn(room);
      const person = people.find(({ id }) => id === lead);
      session.setState({ dragging: at && person && { place: placeAt(frame, at, person.place) } });
    },
    dropped: (tokens, by) => movePeopleBy(room, peopleAmong(room, tokens), by),
    noteDropped: (note, at) => runIn(room, { verb: 'describeNote', note, set: { at } }),
    tied: (from, to) => {
      if (typeof to === 'string') tieTogether(room, from, to, alreadyTied);
      else {
        const place = placeAt(versionIn(room).frame, to);
        session.setState({ naming: { what: 'new', place, begunBy: 'tool', tiedTo: from, row: 0 } });
      }
    },
    retied: (tie, end, to) => moveTieEnd(room, tie, end, to, alreadyTied),
    encircled: (tokens) => {
      const all = peopleAmong(room, [...chosenPeople(session.getState()), ...tokens]);
      if (session.getState().tool === 'group') makeGroup(room, all);
      else session.setState({ chosen: choosePeople(all) });
    },
    hovered: (at) => {
      if (!session.getState().moving) return;
      session.setState({ dragging: at && { place: placeAt(versionIn(room).frame, at) } });
    },
    penTouched: () => {
      session.setState({ penMode: true });
      around.penFound();
    },
    carrying: (carrying) => {
      const under = around.under();
      if (carrying && room.document.getState().isFollowing && (under === 'token' || under === 'note')) room.refuse();
      session.setState({ carrying });
      // Esc takes the border back, wherever the keyboard was.
      if (carrying && framing()) around.focusOn(undefined);
    },
    bordering: (bordering) => session.setState({ bordering }),
    reframed: (border, frame) => {
      if (runIn(room, { verb: 'switchFrame', frame })) session.setState({ reframed: border });
    },
    touched: around.settleNaming,
    viewChanged: around.viewChanged,
  };
}

/** What is written in place when something is tapped twice. Where ties lie on each other, the second tap is for the next. */
function nameOf(on: Exclude<Meant, { kind: 'sheet' }>): Naming | undefined {
  switch (on.kind) {
    case 'person':
      return { what: 'person', id: on.id };
    case 'note':
      return { what: 'note', id: on.id };
    case 'group':
      return { what: 'group', id: on.id };
    case 'centre':
      return { what: 'centre' };
    case 'tie':
      return on.all.length < 2 ? { what: 'tie', id: on.id } : undefined;
  }
}
