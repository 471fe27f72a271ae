import {
  type KeyboardEvent,
  memo,
  type RefObject,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { MapCanvas } from '../../canvas/map-canvas';
import type { PersonId } from '../../model/ids';
import { inReadingOrder } from '../../model/questions/reading-order';
import { tieCounts } from '../../model/questions/tie-counts';
import type { TieEnd } from '../../model/tie';
import type { Scene } from '../../scene/scene';
import { centreName } from '../parts/scene-words';
import { useMapRoom, useSession, useVersion } from './map-room';
import { choosePeople, chosenPeople } from './map-session';
import styles from './map-stage.module.css';
import { tieCount, tokenWords } from './token-words';

/** `focus` brings the keyboard to somebody, or to whoever had it last. */
export type OverlayHandle = {
  readonly focus: (end?: TieEnd) => void;
  /** Lies over the tokens again after the view has moved. */
  readonly follow: () => void;
};

type Props = {
  readonly canvas: MapCanvas;
  readonly scene: Scene;
  readonly handle: RefObject<OverlayHandle | null>;
};

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** One option over each token, so that the drawing has a focus, can be walked with keys and read aloud. */
export const PeopleOverlay = memo(({ canvas, scene, handle }: Props) => {
  const { session } = useMapRoom();
  const version = useVersion();
  const { t, i18n } = useTranslation('map');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  const list = useRef<HTMLDivElement>(null);
  const chosen = useSession(chosenPeople);
  const [focused, setFocused] = useState<TieEnd>('centre');
  const people = useMemo(() => inReadingOrder(version, i18n.language), [version, i18n.language]);
  const ties = useMemo(() => tieCounts(version), [version]);
  const ids: readonly TieEnd[] = ['centre', ...people.map(({ id }) => id)];
  const roving = ids.includes(focused) ? focused : 'centre';
  const figures = new Map(scene.tokens.map((token) => [token.id, token]));

  const focus = (id: TieEnd | undefined) => {
    if (id === undefined) return;
    setFocused(id);
    list.current?.querySelector<HTMLElement>(`[data-end="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  };
  const follow = () => {
    const { pan, zoom } = canvas.view();
    if (list.current) list.current.style.transform = `translate(${pan.x}px, ${pan.y}px) scale(${zoom})`;
  };
  useImperativeHandle(handle, () => ({ focus: (end = roving) => focus(end), follow }));
  useLayoutEffect(follow);
  const focusFirst = useEffectEvent(() => focus(roving));
  useEffect(() => {
    if (document.activeElement === document.body) focusFirst();
  }, []);
  const choose = (id: TieEnd) =>
    session.setState({ chosen: id === 'centre' ? { kind: 'centre' } : choosePeople([id as PersonId]) });
  const open = () => {
    choose(roving);
    session.setState(({ panelCalls }) => ({ panelCalls: panelCalls + 1 }));
  };
  const rename = () =>
    session.setState({ naming: roving === 'centre' ? { what: 'centre' } : { what: 'person', id: roving as PersonId } });
  const keys = new Map<string, () => void>([
    ...Object.entries(steps).map(([key, step]) => [key, () => focus(nearest(scene, roving, step))] as const),
    ['Home', () => focus('centre')],
    ['End', () => focus(ids.at(-1))],
    [' ', () => choose(roving)],
    ['Enter', open],
    ['F2', rename],
  ]);
  const pressed = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys.get(event.key);
    if (!act) return;
    act();
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={list}
      className={styles.overlay}
      role="listbox"
      aria-multiselectable="true"
      aria-label={t('peopleOnMap')}
      tabIndex={-1}
      onKeyDown={pressed}
    >
      {ids.map((id, at) => {
        const figure = figures.get(id as 'centre');
        const person = at === 0 ? undefined : people[at - 1];
        const radius = figure?.radius ?? 0;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of all options are those of the list.
          <div
            key={id}
            role="option"
            data-end={id}
            className={styles.option}
            tabIndex={id === roving ? 0 : -1}
            aria-selected={chosen.some((one) => one === id)}
            aria-posinset={at + 1}
            aria-setsize={ids.length}
            aria-label={
              person
                ? tokenWords(version, person, ties, signs, common)
                : `${centreName(signs, version.frame.centre)}. ${t('atCentre')}. ${tieCount(ties, 'centre', common)}.`
            }
            onFocus={() => setFocused(id)}
            onClick={() => choose(id)}
            style={{
              insetInlineStart: (figure?.at.x ?? 0) - radius,
              insetBlockStart: (figure?.at.y ?? 0) - radius,
              inlineSize: radius * 2,
              blockSize: radius * 2,
            }}
          />
        );
      })}
    </div>
  );
});

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
