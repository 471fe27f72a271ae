import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { otherEnd } from '../../model/questions/ties-of';
import type { Tie, TieEnd } from '../../model/tie';
import { walkAway } from '../keys/walk-away';
import { useMapRoom, useVersion } from '../map/map-room';
import type { Finding } from '../map/map-session';
import { useNameApart } from '../map/use-name-apart';
import { Card } from './card';
import styles from './finding.module.css';
import { tieWords } from './tie-words';
import { walkedTies } from './walked-ties';

type Props = {
  readonly walked: Extract<Finding, { what: 'ties' }>;
  readonly onFocus: (end?: TieEnd) => void;
};

/** The ties of somebody as sentences. The one that has the keyboard is lit on the map. */
export function WalkTies({ walked, onFocus }: Props) {
  const room = useMapRoom();
  const { session } = room;
  const version = useVersion();
  const { t: map, i18n } = useTranslation('map');
  const { t: signs } = useTranslation('signs');
  const nameOf = useNameApart();
  const here = useRef<HTMLButtonElement>(null);
  const { of, at } = walked;
  const ties = walkedTies(version, of, i18n.language);
  const index = Math.max(
    0,
    ties.findIndex(({ id }) => id === at),
  );
  const tie = ties[index];

  useEffect(() => {
    if (at) here.current?.focus({ preventScroll: true });
  }, [at]);

  const close = () => session.setState({ finding: undefined });
  const leaveTo = (end: TieEnd) => {
    close();
    onFocus(end);
  };
  const goTo = (end: TieEnd) => {
    walkAway(room);
    leaveTo(end);
  };
  const step = (to: Tie | undefined) => to && session.setState({ finding: { what: 'ties', of, at: to.id } });
  const open = (opened: Tie) =>
    session.setState(({ panelCalls }) => ({
      finding: undefined,
      chosen: { kind: 'tie', id: opened.id },
      panelCalls: panelCalls + 1,
    }));
  const keys = new Map<string, () => void>([
    ['ArrowDown', () => step(ties[index + 1])],
    ['ArrowUp', () => step(ties[index - 1])],
    ['Home', () => step(ties[0])],
    ['End', () => step(ties.at(-1))],
    ['ArrowRight', () => tie && goTo(otherEnd(tie, of))],
  ]);
  const pressed = (event: KeyboardEvent) => {
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <Card title={map('ties.title', { name: nameOf(of) })} onEscape={() => leaveTo(of)} onLeave={close}>
      {ties.map((one) => (
        <button
          key={one.id}
          ref={one.id === tie?.id ? here : null}
          type="button"
          className={styles.tie}
          tabIndex={one.id === tie?.id ? 0 : -1}
          onKeyDown={pressed}
          onClick={() => open(one)}
        >
          {tieWords(one, { map, signs, nameOf })}
        </button>
      ))}
      <p className={styles.hint}>{map('ties.hint')}</p>
    </Card>
  );
}
