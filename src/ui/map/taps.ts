import type { PersonId, TieId } from '../../model/ids';
import type { Point } from '../../model/person';
import { placeAt } from '../../model/places';
import type { TieEnd } from '../../model/tie';
import { type MapRoom, versionIn } from './map-room';
import { type Chosen, choosePeople, chosenPeople, type Naming, nothing } from './map-session';
import { type Meant, tieEndOf } from './meant';
import { connect } from './tie-hands';

/** What a tap chooses. */
export function choose({ session }: MapRoom, on: Meant, adding: boolean): void {
  const { chosen } = session.getState();
  if (on.kind === 'sheet' && adding) return;
  session.setState({ chosen: chosenBy(on, chosen, adding) });
}

function chosenBy(on: Meant, before: Chosen, adding: boolean): Chosen {
  switch (on.kind) {
    case 'sheet':
      return nothing;
    case 'person':
      return adding ? toggled(before, on.id) : choosePeople([on.id]);
    case 'tie':
      return { kind: 'tie', id: nextTie(on.all, before) ?? on.id };
    case 'group':
      return { kind: 'group', id: on.id };
    case 'note':
    case 'centre':
      return on;
  }
}

/** Where several lie on each other, a second tap goes to the next. */
function nextTie(all: readonly TieId[], before: Chosen): TieId | undefined {
  const at = before.kind === 'tie' ? all.indexOf(before.id) : -1;
  return at < 0 ? undefined : all[at + 1];
}

function toggled(before: Chosen, id: PersonId): Chosen {
  const people = before.kind === 'people' ? before.ids : [];
  return choosePeople(people.includes(id) ? people.filter((one) => one !== id) : [...people, id]);
}

/** Where something new can be put: no token or note lies there. */
export function isBare(on: Meant): boolean {
  return on.kind === 'sheet' || on.kind === 'tie' || (on.kind === 'group' && !on.asOne);
}

/** What a tap does with the tool in hand; false when it only chooses. */
export function applyTool(
  room: MapRoom,
  on: Meant,
  at: Point,
  alreadyTied: (from: TieEnd, to: TieEnd) => void,
): boolean {
  const { session } = room;
  const { tool, chosen } = session.getState();
  const bare = isBare(on);
  const name = (naming: Naming) => session.setState({ naming });
  switch (tool) {
    case 'add':
      if (bare) name({ what: 'new', place: placeAt(versionIn(room).frame, at), begunBy: 'tool', row: 0 });
      return bare;
    case 'note':
      if (bare) name({ what: 'newNote', at });
      return bare;
    case 'connect': {
      const end = tieEndOf(on);
      if (end !== undefined) connect(room, end, alreadyTied);
      return end !== undefined;
    }
    case 'group':
      if (on.kind === 'person') session.setState({ chosen: toggled(chosen, on.id) });
      return on.kind === 'person' || chosenPeople(session.getState()).length > 0;
    case 'select':
      return false;
  }
}
