import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapCanvas } from '../../canvas/map-canvas';
import type { PersonId } from '../../model/ids';
import type { Scene, TokenFigure } from '../../scene/scene';
import type { Box } from '../../scene/shapes';
import styles from './action-bar.module.css';
import { barSpot } from './bar-spot';
import { useIsReading, useMapRoom, useSession } from './map-room';
import { chosenPeople, type MapSessionState } from './map-session';
import { barWindow } from './stage';
import { useHandOnMap } from './use-hand-on-map';
import { useRemoval } from './use-removal';

type Props = { readonly canvas: MapCanvas; readonly scene: Scene };

/** Beside somebody who is chosen alone: what can be done by taps. It covers neither the token nor its name. */
export function ActionBar({ canvas, scene }: Props) {
  const people = useSession(chosenPeople);
  const isQuiet = useSession(mayStand);
  const isHandOnMap = useHandOnMap();
  const isReading = useIsReading();
  const [only, ...others] = people;
  const token = scene.tokens.find(({ id }) => id === only);
  if (isReading || !(isQuiet && isHandOnMap && only && token) || others.length > 0) return null;
  return <Bar person={only} token={token} canvas={canvas} scene={scene} />;
}

function Bar({ person, token, canvas, scene }: Props & { readonly person: PersonId; readonly token: TokenFigure }) {
  const { session } = useMapRoom();
  const { t } = useTranslation('map');
  const { t: common } = useTranslation('common');
  const remove = useRemoval();
  const bar = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 300, height: 44, across: 0, down: 0 });
  useLayoutEffect(() => {
    const stage = bar.current?.parentElement;
    if (!(bar.current && stage)) return;
    const [width, height] = [bar.current.offsetWidth, bar.current.offsetHeight];
    const [across, down] = [stage.clientWidth, stage.clientHeight];
    const isSame = size.width === width && size.height === height && size.across === across && size.down === down;
    if (!isSame) setSize({ width, height, across, down });
  });

  const boxes = tokenBoxes(canvas, scene, token);
  const window = barWindow(size.across, size.down);
  const spot = barSpot(boxes.own, boxes.others, size, window);
  const choices = [
    {
      words: t('menu.edit'),
      act: () => session.setState(({ panelCalls }) => ({ panelCalls: panelCalls + 1 })),
    },
    { words: t('tool.connect'), act: () => session.setState({ tool: 'connect', connectFrom: person }) },
    { words: t('menu.move'), act: () => session.setState({ moving: { what: 'people', ids: [person] } }) },
    { words: common('delete'), act: remove },
  ];
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('bar')}
      data-beside-token
      className={styles.bar}
      style={{ insetInlineStart: spot?.x, insetBlockStart: spot?.y, visibility: spot ? 'visible' : 'hidden' }}
    >
      {choices.map(({ words, act }) => (
        // The keyboard stays where it is: a browser that gives buttons no focus would close the bar under the hand.
        <button key={words} type="button" onMouseDown={(event) => event.preventDefault()} onClick={act}>
          {words}
        </button>
      ))}
    </div>
  );
}

function mayStand(state: MapSessionState): boolean {
  const { tool, naming, carrying, moving, menu, many, preview, spread, chosen, justAdded } = state;
  const isBusy = naming ?? moving ?? menu ?? preview ?? spread;
  return tool === 'select' && isBusy === undefined && !carrying && !many && chosen !== justAdded;
}

/** The token with its name and its handle, and all the others, in pixels of the window. */
function tokenBoxes(canvas: MapCanvas, { tokens, look }: Scene, token: TokenFigure) {
  const { zoom } = canvas.view();
  const round = ({ at, radius }: TokenFigure, more: number): Box => {
    const { x, y } = canvas.windowDot(at);
    const [across, up] = [radius * zoom + more, radius * zoom + 6];
    return { left: x - across, top: y - up, right: x + across, bottom: y + up };
  };
  const { x, y } = canvas.windowDot(token.at);
  const names = token.label.flatMap((shape): readonly Box[] => {
    if (shape.shape !== 'text') return [];
    const width = look.measure(shape.text, shape.size, shape.weight);
    const left = { start: 0, end: -width, middle: -width / 2 }[shape.anchor ?? 'middle'] + shape.at.x;
    const top = shape.at.y - shape.size;
    const [right, bottom] = [left + width, shape.at.y + shape.size * 0.4];
    return [{ left: x + left * zoom, top: y + top * zoom, right: x + right * zoom, bottom: y + bottom * zoom }];
  });
  const own = names.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    round(token, 18),
  );
  return { own, others: tokens.filter(({ id }) => id !== token.id).map((other) => round(other, 6)) };
}
