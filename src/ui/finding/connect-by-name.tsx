import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tieBetween } from '../../model/questions/ties-of';
import type { TieEnd } from '../../model/tie';
import { useMapRoom, useSession, useVersion } from '../map/map-room';
import { tieTogether } from '../map/tie-hands';
import { useNameApart } from '../map/use-name-apart';
import { QualityChips } from '../panels/quality-chips';
import { Button } from '../parts/button';
import { endChoices } from '../parts/end-choices';
import { Card } from './card';
import { Combobox } from './combobox';
import styles from './finding.module.css';

type Props = {
  readonly from: TieEnd;
  readonly onFocus: (end?: TieEnd) => void;
  /** The pair is tied already; its tie is open. */
  readonly onTied: (from: TieEnd, to: TieEnd) => void;
};

/** With whom, then of what kind: the keyboard's way to a tie. The keyboard stays on the first of the two. */
export function ConnectByName({ from, onFocus, onTied }: Props) {
  const room = useMapRoom();
  const { session } = room;
  const version = useVersion();
  const { t, i18n } = useTranslation('map');
  const { t: panel } = useTranslation('panel');
  const { t: said } = useTranslation('said');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  const name = useNameApart();
  const [to, setTo] = useState<TieEnd>();
  const end = (tool: 'select' | 'connect') => session.setState({ finding: undefined, tool });
  const leave = () => {
    end('select');
    onFocus(from);
  };
  // The tie is said last: the tool that is put down is no news.
  const tie = (other: TieEnd) => {
    leave();
    tieTogether(room, from, other, onTied);
  };
  const choose = (other: TieEnd) => (tieBetween(version, from, other) ? tie(other) : setTo(other));
  const membersOf = (group: TieEnd): readonly TieEnd[] => version.groups.find(({ id }) => id === group)?.members ?? [];
  const others = endChoices(version, i18n.language, { panel, signs, common })
    .filter(({ value }) => value !== from && !membersOf(from).includes(value) && !membersOf(value).includes(from))
    .map(({ value }) => ({ value, words: name(value) }));
  return (
    <Card title={t('connectBy.title', { name: name(from) })} onEscape={leave} onLeave={() => end('connect')}>
      {to === undefined ? (
        <Combobox label={panel('withWhom')} choices={others} none={said('notFound')} onChoose={choose} />
      ) : (
        <KindOfTie label={t('connectBy.pair', { first: name(from), second: name(to) })} onDone={() => tie(to)} />
      )}
    </Card>
  );
}

/** The qualities stay chosen for the next tie, as on the map. Enter is enough. */
function KindOfTie({ label, onDone }: { readonly label: string; readonly onDone: () => void }) {
  const { session } = useMapRoom();
  const { t } = useTranslation('map');
  const { t: panel } = useTranslation('panel');
  const qualities = useSession((state) => state.qualities);
  const asked = useRef<HTMLFormElement>(null);
  const first = (form: HTMLFormElement | null) => {
    if (form && form !== asked.current) form.querySelector('input')?.focus({ preventScroll: true });
    asked.current = form ?? asked.current;
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    onDone();
  };
  const pressed = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || event.repeat || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    onDone();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Enter connects from any of its fields.
    <form ref={first} className={styles.kind} onSubmit={send} onKeyDown={pressed}>
      <p className={styles.label}>{label}</p>
      <QualityChips
        label={panel('qualities')}
        qualities={qualities}
        onChange={(next) => session.setState({ qualities: next })}
      />
      <p className={styles.hint}>{t('connectBy.hint')}</p>
      <Button look="main" type="submit">
        {t('tool.connect')}
      </Button>
    </form>
  );
}
