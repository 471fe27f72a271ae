import { type GroupId, newId, type TieId } from '../../model/ids';
import { newPerson } from '../../model/new-map';
import { placeForNew } from '../../model/place-by-word';
import type { Tie } from '../../model/tie';
import type { Look } from '../../scene/look';
import type { Scene } from '../../scene/scene';
import type { Dot } from '../../scene/shapes';
import { sheetNameDot } from '../../scene/sheet-names';
import { dotOf } from '../../scene/ties-in-place';
import { areaName, centreName, ringName, type Signs } from '../parts/scene-words';
import { type MapRoom, runIn, versionIn } from './map-room';
import { type Chosen, choosePeople, type Naming } from './map-session';

/** How a name field is left. */
export type Leaving = 'enter' | 'tab' | 'back' | 'escape' | 'elsewhere';

type New = Extract<Naming, { what: 'new' }>;

/** A name, rather than a note. */
export type NameNaming = Exclude<Naming, { what: 'note' | 'newNote' }>;

/** Does what the name says, and goes on with the next in the row when that is meant. */
export function settleName(room: MapRoom, naming: NameNaming, written: string, how: Leaving): void {
  const name = written.trim();
  room.session.setState({ naming: undefined });
  if (naming.what === 'new' && naming.begunBy === 'key' && how !== 'elsewhere')
    room.session.setState({ tool: 'select' });
  if (naming.what === 'new') addNew(room, naming, name, how);
  else if (how !== 'escape') rename(room, naming, name);
  if (how === 'tab') goOn(room, naming);
}

/** To the details, past the name: that has just been written. */
function goOn({ session }: MapRoom, naming: NameNaming): void {
  const { what } = naming;
  if (what === 'person') session.setState({ chosen: choosePeople([naming.id]) });
  if (what === 'group' || what === 'tie') session.setState({ chosen: { kind: what, id: naming.id } as Chosen });
  if (what === 'centre') session.setState({ chosen: { kind: what } });
  session.setState(({ panelCalls }) => ({ panelCalls: panelCalls + 1, isNameWritten: true }));
}

function addNew(room: MapRoom, naming: New, name: string, how: Leaving): void {
  if (how === 'escape' || (name === '' && !staysNameless(naming, how))) return;
  const person = newPerson(name, naming.place);
  const { qualities } = room.session.getState();
  const tie = (to: NonNullable<New['tiedTo']>): Tie => ({
    id: newId(),
    between: [to, person.id],
    qualities,
    direction: 'none',
  });
  runIn(room, { verb: 'addPeople', people: [person], ...(naming.tiedTo && { ties: [tie(naming.tiedTo)] }) });
  const chosen = choosePeople([person.id]);
  room.session.setState({ chosen, justAdded: chosen, keyboardAt: person.id });
  if (how !== 'enter' || name === '') return;
  const place = placeForNew(versionIn(room), naming.place, naming.place);
  room.session.setState({ naming: { what: 'new', place, begunBy: naming.begunBy, row: naming.row + 1 } });
}

/** One mark is enough to be a person; but neither the end of a row nor a stray double tap leaves one. */
function staysNameless({ row, begunBy }: New, how: Leaving): boolean {
  return row === 0 && (begunBy !== 'double' || how !== 'elsewhere');
}

function rename(room: MapRoom, naming: Exclude<NameNaming, New>, name: string): void {
  const words = name === '' ? undefined : name;
  switch (naming.what) {
    case 'person':
      runIn(room, { verb: 'describePerson', person: naming.id, set: { name } });
      break;
    case 'group':
      runIn(room, { verb: 'describeGroup', group: naming.id, set: { name } });
      break;
    case 'tie':
      runIn(room, { verb: 'describeTie', tie: naming.id, set: { label: words } });
      break;
    case 'centre':
      runIn(room, { verb: 'describeFrame', centre: { label: words } });
      break;
    case 'area':
      runIn(room, { verb: 'describeFrame', area: { id: naming.id, name: words } });
      break;
    case 'ring':
      runIn(room, { verb: 'describeFrame', ring: { id: naming.id, name: words } });
  }
}

/** The name that is there before anything is written. */
export function nameBefore(room: MapRoom, naming: NameNaming, signs: Signs): string {
  const { frame, people, groups, ties } = versionIn(room);
  if (naming.what === 'new') return '';
  if (naming.what === 'group') return groups.find(({ id }) => id === naming.id)?.name ?? '';
  if (naming.what === 'tie') return ties.find(({ id }) => id === naming.id)?.label ?? '';
  if (naming.what === 'centre') return centreName(signs, frame.centre);
  if (naming.what === 'person') return people.find(({ id }) => id === naming.id)?.name ?? '';
  if (naming.what === 'ring') {
    const ring = frame.rings.find(({ id }) => id === naming.id);
    return ring ? ringName(signs, ring) : '';
  }
  const area = frame.areas.find(({ id }) => id === naming.id);
  return area ? areaName(signs, area) : '';
}

/** Where the field stands on the sheet. */
export function nameDot(room: MapRoom, naming: NameNaming, look: Look, scene: Scene): Dot {
  const { people } = versionIn(room);
  if (naming.what === 'centre') return { x: 0, y: 0 };
  if (naming.what === 'group') return groupDot(scene, naming.id);
  if (naming.what === 'tie') return tieDot(scene, naming.id);
  if (naming.what === 'area' || naming.what === 'ring') return sheetNameDot(scene, naming);
  const place = naming.what === 'new' ? naming.place : people.find(({ id }) => id === naming.id)?.place;
  const { x, y } = place ? dotOf(place, look.unit) : { x: 0, y: 0 };
  return { x, y: y + 40 };
}

/** Its token, or its name on the outline. */
function groupDot({ tokens, groups }: Scene, id: GroupId): Dot {
  const [name] = groups.find((figure) => figure.id === id)?.label ?? [];
  if (name?.shape === 'text') return name.at;
  const members = groups.find((figure) => figure.id === id)?.members ?? [];
  return middle(tokens.filter((token) => token.id === id || members.some((member) => member === token.id)));
}

function tieDot({ tokens, ties }: Scene, id: TieId): Dot {
  const tie = ties.find((figure) => figure.id === id);
  return middle(tokens.filter((token) => tie?.between.includes(token.id)));
}

function middle(figures: Scene['tokens']): Dot {
  const sum = figures.reduce((all, { at }) => ({ x: all.x + at.x, y: all.y + at.y }), { x: 0, y: 0 });
  const count = Math.max(1, figures.length);
  return { x: sum.x / count, y: sum.y / count };
}
