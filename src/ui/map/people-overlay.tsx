import {
  memo,
  type RefObject,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { MapCanvas } from '../../canvas/map-canvas';
import { groupsInOrder, inReadingOrder } from '../../model/questions/reading-order';
import { tieCounts } from '../../model/questions/tie-counts';
import type { TieEnd } from '../../model/tie';
import type { Scene } from '../../scene/scene';
import { keyboardPlace } from '../keys/keyboard-place';
import { useKeptFocus } from '../keys/use-kept-focus';
import { useOverlayKeys } from '../keys/use-overlay-keys';
import { useRoving } from '../keys/use-roving';
import { centreName } from '../parts/scene-words';
import { useSettings } from '../settings';
import { lieOver } from './lie-over';
import { endName, useMapRoom, useSession, useVersion } from './map-room';
import { chosenPeople } from './map-session';
import styles from './map-stage.module.css';
import { keyboardWindow } from './stage';
import { tieCount, tokenWords } from './token-words';

/** `focus` brings the keyboard to somebody, or to whoever had it last. */
export type OverlayHandle = {
  readonly focus: (end?: TieEnd) => void;
  /** Everybody who can have the keyboard, in reading order. */
  readonly ends: () => readonly TieEnd[];
  /** Lies over the tokens again after the view has moved. */
  readonly follow: () => void;
};

type Props = {
  readonly canvas: MapCanvas;
  readonly scene: Scene;
  readonly handle: RefObject<OverlayHandle | null>;
  readonly alreadyTied: (from: TieEnd, to: TieEnd) => void;
};

/** The ring of whoever has the keyboard reaches so far outside the token, in pixels of the window. */
const ringRoom = 12;

/** One option over each token, so that the drawing has a focus, can be walked with keys and read aloud. */
export const PeopleOverlay = memo(({ canvas, scene, handle, alreadyTied }: Props) => {
  const { t } = useTranslation('map');
  const hint = useId();
  const [{ letterKeys }] = useSettings();
  const list = useRef<HTMLDivElement>(null);
  const people = useSession(chosenPeople);
  const chosen = useSession((state) => state.chosen);
  const { session } = useMapRoom();
  const words = useTokenWords(scene);
  const ids = [...words.keys()];
  const [roving, setFocused] = useRoving<TieEnd>(ids, 'centre');
  const figures = new Map<TieEnd, Scene['tokens'][number]>(scene.tokens.map((token) => [token.id, token]));

  const focus = (id: TieEnd | undefined) => {
    if (id === undefined) return;
    setFocused(id);
    list.current?.querySelector<HTMLElement>(`[data-end="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  };
  const follow = () => lieOver(list.current, canvas);
  useImperativeHandle(handle, () => ({ focus: (end = roving) => focus(end), ends: () => ids, follow }));
  useLayoutEffect(follow);
  const focusFirst = useEffectEvent(() => {
    const place = keyboardPlace(session.getState().keyboardAt);
    if (place) place.focus({ preventScroll: true });
    else focus(roving);
  });
  useEffect(() => {
    if (document.activeElement === document.body || session.getState().isArriving) focusFirst();
    session.setState({ isArriving: false });
  }, [session]);
  useKeptFocus(focus, roving);
  const { at: { x, y } = { x: 0, y: 0 }, radius: size = 0 } = figures.get(roving) ?? {};
  const bringIntoView = useEffectEvent(() => {
    const stage = list.current?.parentElement;
    const isByKeys = list.current?.querySelector('[tabindex="0"]')?.matches(':focus-visible');
    if (!(stage && isByKeys)) return;
    const around = 2 * (size * canvas.view().zoom + ringRoom);
    const { looking } = session.getState();
    canvas.bringIntoView({ x, y }, keyboardWindow(looking, stage.clientWidth, stage.clientHeight, around));
    list.current?.querySelector('[tabindex="0"]')?.scrollIntoView?.({ block: 'nearest' });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has the keyboard has changed or moved.
  useEffect(() => bringIntoView(), [roving, x, y]);
  const keys = useOverlayKeys({ canvas, scene, ids, roving, focus, alreadyTied });
  const isChosen = (id: TieEnd) =>
    people.some((one) => one === id) || (chosen.kind === 'group' ? chosen.id === id : chosen.kind === id);

  return (
    <>
      <p id={hint} className="visually-hidden">
        {[t('peopleHint'), ...(letterKeys ? [t('helpHint')] : [])].join(' ')}
      </p>
      <div
        ref={list}
        className={styles.overlay}
        role="listbox"
        data-tokens
        aria-multiselectable="true"
        aria-label={t('peopleOnMap')}
        aria-describedby={hint}
        tabIndex={-1}
        onKeyDown={keys.pressed}
        onKeyUp={keys.released}
      >
        {ids.map((id, at) => {
          const figure = figures.get(id);
          const radius = figure?.radius ?? 0;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of all options are those of the list.
            <div
              key={id}
              role="option"
              data-end={id}
              className={styles.option}
              tabIndex={id === roving ? 0 : -1}
              aria-selected={isChosen(id)}
              aria-posinset={at + 1}
              aria-setsize={ids.length}
              aria-label={words.get(id)}
              onFocus={() => setFocused(id)}
              onClick={() => keys.tap(id)}
              onContextMenu={(event) => {
                event.preventDefault();
                keys.openMenu();
              }}
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
    </>
  );
});

/** Everybody who is drawn, as they are read aloud, in reading order: the centre, people, groups shown as one. */
function useTokenWords({ tokens }: Scene): ReadonlyMap<TieEnd, string> {
  const version = useVersion();
  const { t, i18n } = useTranslation('map');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  return useMemo(() => {
    const drawn = new Set<string>(tokens.map(({ id }) => id));
    const ties = tieCounts(version);
    const centre = `${centreName(signs, version.frame.centre)}. ${t('atCentre')}. ${tieCount(ties, 'centre', common)}.`;
    const people = inReadingOrder(version, i18n.language).filter(({ id }) => drawn.has(id));
    const groups = groupsInOrder(version, i18n.language).filter(({ id }) => drawn.has(id));
    return new Map<TieEnd, string>([
      ['centre', centre],
      ...people.map((person) => [person.id, tokenWords(version, person, ties, signs, common)] as const),
      ...groups.map(({ id, members }) => {
        const name = endName(version, id, signs, common);
        const group = t('group.option', { name, people: common('people', { count: members.length }) });
        return [id, `${group} ${tieCount(ties, id, common)}.`] as const;
      }),
    ]);
  }, [tokens, version, t, i18n.language, signs, common]);
}
