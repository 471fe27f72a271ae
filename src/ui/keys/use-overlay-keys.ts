import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapCanvas } from '../../canvas/map-canvas';
import type { Point } from '../../model/person';
import type { TieEnd } from '../../model/tie';
import type { Scene } from '../../scene/scene';
import { announce } from '../announcing/announce';
import { endName, useMapRoom, versionIn } from '../map/map-room';
import { choosePeople, chosenPeople, type Naming } from '../map/map-session';
import { type Meant, meant, tieEndOf } from '../map/meant';
import { connect } from '../map/tie-hands';
import { useRemoval } from '../map/use-removal';
import { useSettings } from '../settings';
import { beginByKey } from './begin-by-key';
import { besideArea } from './beside-area';
import { pressNamedKey } from './named-keys';
import { nearestToken } from './nearest-token';
import { useLetterKeys } from './use-letter-keys';
import { useStepKeys } from './use-step-keys';
import { useTypeahead } from './use-typeahead';
import { walkAway } from './walk-away';

type Overlay = {
  readonly canvas: MapCanvas;
  readonly scene: Scene;
  /** In reading order. */
  readonly ids: readonly TieEnd[];
  readonly roving: TieEnd;
  readonly focus: (id: TieEnd | undefined) => void;
  readonly alreadyTied: (from: TieEnd, to: TieEnd) => void;
};

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The keys of the map while somebody on it has the keyboard. */
export function useOverlayKeys({ canvas, scene, ids, roving, focus, alreadyTied }: Overlay) {
  const room = useMapRoom();
  const { session } = room;
  const { t: said } = useTranslation('said');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  const [{ letterKeys }] = useSettings();
  const remove = useRemoval();

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
  const walkTo = (next: TieEnd | undefined) => {
    if (next === undefined) return announce(said('nobodyThere'));
    walkAway(room);
    focus(next);
  };
  const rename = () => {
    const on = meantBy(roving);
    const naming: Naming =
      on.kind === 'person' || on.kind === 'group' ? ({ what: on.kind, id: on.id } as Naming) : { what: 'centre' };
    session.setState({ naming });
  };
  const openPanel = () => {
    choose(roving);
    session.setState(({ panelCalls }) => ({ panelCalls: panelCalls + 1 }));
  };
  /** Of whoever has the keyboard, or of all the chosen when that is one of them. */
  const acted = () => {
    if (!chosenPeople(session.getState()).some((id) => id === roving)) choose(roving);
  };
  /** What is chosen, unless it is people and the keyboard is with somebody else: then that one. */
  const removeActed = () => {
    const { chosen } = session.getState();
    if (roving !== 'centre' && (chosen.kind === 'people' || chosen.kind === 'nothing')) acted();
    remove();
  };
  const openMenu = () => {
    acted();
    const token = scene.tokens.find(({ id }) => id === roving);
    const at: Point = { angle: 0, distance: 0 };
    const { x, y } = canvas.windowDot(token?.at ?? { x: 0, y: 0 });
    const aside = (token?.radius ?? 0) * canvas.view().zoom;
    session.setState({ menu: { on: meantBy(roving), at, window: { x: x + aside, y: y + aside } } });
  };
  const area = (way: 'before' | 'after') => () => walkTo(besideArea(versionIn(room), ids, roving, way));
  const walks = new Map<string, () => void>([
    ['Home', () => walkTo('centre')],
    ['End', () => walkTo(ids.at(-1))],
    ['PageUp', area('before')],
    ['PageDown', area('after')],
    // Space chooses on release: held down, it moves the sheet.
    [' ', () => undefined],
  ]);
  const commands = new Map<string, () => void>([
    ['Insert', () => beginByKey(room, 'add', roving)],
    ['Enter', openPanel],
    ['F2', rename],
    ['Delete', removeActed],
    ['Backspace', removeActed],
  ]);
  const pressedLetter = useLetterKeys(roving, acted);
  const pressedStep = useStepKeys(acted);
  const names = () => ids.map((end) => ({ end, name: endName(versionIn(room), end, signs, common) }));
  const typedAhead = useTypeahead(names, roving, walkTo);

  const pressedArrow = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const way = ways[key];
    if (!way) return false;
    const next = nearestToken(scene, roving, way);
    if (shiftKey) for (const id of [roving, next]) add(id, false);
    walkTo(next);
    return true;
  };
  const pressedPlain = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    return pressedArrow(event) || pressNamedKey(event, { walks, acts: commands, openMenu });
  };

  return {
    /** What a tap does: with *Yhdistä* in hand the first of two or the second, otherwise it chooses. */
    tap: (id: TieEnd) => {
      const end = session.getState().tool === 'connect' ? tieEndOf(meantBy(id)) : undefined;
      if (end === undefined) choose(id);
      else connect(room, end, alreadyTied);
    },
    openMenu,
    pressed: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      const isTaken =
        pressedStep(event) || pressedPlain(event) || (letterKeys ? pressedLetter(event) : typedAhead(event));
      if (!isTaken) return;
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
