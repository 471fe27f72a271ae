import type { KeyboardEvent } from 'react';
import type { MapCanvas } from '../../canvas/map-canvas';
import type { Point } from '../../model/person';
import type { TieEnd } from '../../model/tie';
import type { Scene } from '../../scene/scene';
import { useMapRoom, versionIn } from './map-room';
import { choosePeople, chosenPeople, type Naming } from './map-session';
import { type Meant, meant } from './meant';

type Overlay = {
  readonly canvas: MapCanvas;
  readonly scene: Scene;
  /** In reading order. */
  readonly ids: readonly TieEnd[];
  readonly roving: TieEnd;
  readonly focus: (id: TieEnd | undefined) => void;
};

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The keys of the map while somebody on it has the keyboard. */
export function useOverlayKeys({ canvas, scene, ids, roving, focus }: Overlay) {
  const room = useMapRoom();
  const { session } = room;
  const meantBy = (id: TieEnd): Meant =>
    id === 'centre' ? { kind: 'centre' } : meant(versionIn(room), { kind: 'token', id });

  const choose = (id: TieEnd) => {
    const on = meantBy(id);
    if (on.kind === 'centre') session.setState({ chosen: on });
    if (on.kind === 'person') session.setState({ chosen: choosePeople([on.id]) });
    if (on.kind === 'group') session.setState({ chosen: { kind: 'group', id: on.id } });
  };
  const add = (id: TieEnd | undefined, canTake: boolean) => {
    const on = id && meantBy(id);
    if (on?.kind !== 'person') return;
    const before = chosenPeople(session.getState());
    const others = before.filter((one) => one !== on.id);
    session.setState({ chosen: choosePeople(canTake && before.includes(on.id) ? others : [...others, on.id]) });
  };
  const step = (way: readonly [number, number], isAdding: boolean) => {
    const next = nearest(scene, roving, way);
    if (isAdding) for (const id of [roving, next]) add(id, false);
    focus(next);
  };
  const rename = () => {
    const on = meantBy(roving);
    const naming: Naming | undefined =
      on.kind === 'person' || on.kind === 'group' ? ({ what: on.kind, id: on.id } as Naming) : { what: 'centre' };
    session.setState({ naming });
  };
  const openPanel = () => {
    choose(roving);
    session.setState(({ panelCalls }) => ({ panelCalls: panelCalls + 1 }));
  };
  /** Of whoever has the keyboard, or of all the chosen when that is one of them. */
  const acted = () => {
    const isChosen = chosenPeople(session.getState()).some((id) => id === roving);
    if (!isChosen) choose(roving);
  };
  const openMenu = () => {
    acted();
    const token = scene.tokens.find(({ id }) => id === roving);
    const at: Point = { angle: 0, distance: 0 };
    const { x, y } = canvas.windowDot(token?.at ?? { x: 0, y: 0 });
    const aside = (token?.radius ?? 0) * canvas.view().zoom;
    session.setState({ menu: { on: meantBy(roving), at, window: { x: x + aside, y: y + aside } } });
  };
  const move = () => {
    acted();
    const ids = chosenPeople(session.getState());
    if (ids.length > 0) session.setState({ moving: { what: 'people', ids } });
  };
  const keys = new Map<string, () => void>([
    ['Home', () => focus('centre')],
    ['End', () => focus(ids.at(-1))],
    // Space chooses on release: held down, it moves the sheet.
    [' ', () => undefined],
    ['Enter', openPanel],
    ['F2', rename],
    ['ContextMenu', openMenu],
    ['s', move],
  ]);

  return {
    choose,
    openMenu,
    pressed: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const way = steps[event.key];
      const act = event.key === 'F10' && event.shiftKey ? openMenu : keys.get(event.key);
      if (way) step(way, event.shiftKey);
      else if (act) act();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    released: ({ key }: KeyboardEvent) => {
      if (key !== ' ' || canvas.spaceMoved()) return;
      if (meantBy(roving).kind === 'person') add(roving, true);
      else choose(roving);
    },
  };
}

/** The nearest token in a direction on the screen; what lies aside counts as farther away. */
function nearest({ tokens }: Scene, from: TieEnd, [right, down]: readonly [number, number]): TieEnd | undefined {
  const here = tokens.find(({ id }) => id === from)?.at ?? { x: 0, y: 0 };
  return tokens
    .map(({ id, at }) => {
      const ahead = (at.x - here.x) * right + (at.y - here.y) * down;
      const aside = Math.abs((at.x - here.x) * down) + Math.abs((at.y - here.y) * right);
      return { id, ahead, far: ahead + aside * 2 };
    })
    .filter(({ ahead, far }) => ahead > 1 && ahead * 3 > far - ahead)
    .sort((one, other) => one.far - other.far)[0]?.id;
}
