import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TieEnd } from '../../model/tie';
import { useMapRoom, useSession, useVersion } from '../map/map-room';
import { tieBetweenNow } from '../map/tie-hands';
import { useNameApart } from '../map/use-name-apart';
import { QualityChips } from '../panels/quality-chips';
import { Button } from '../parts/button';
import { endChoices } from '../parts/end-choices';
import line from './add-line.module.css';
import { useListRoom } from './list-room';
import under from './under-row.module.css';

type Props = { readonly from: TieEnd; readonly takesFocus: boolean };

/**
 * With whom, and of what kind; then the same for the next, as long as one wants. The kind stays chosen, as on the map.
 * A pair that is tied already is shown instead.
 */
export function ConnectForm({ from, takesFocus }: Props) {
  const room = useMapRoom();
  const { session } = room;
  const { close } = useListRoom();
  const version = useVersion();
  const nameOf = useNameApart();
  const qualities = useSession((state) => state.qualities);
  const { t: map, i18n } = useTranslation('map');
  const { t: panel } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  const [to, setTo] = useState('');
  const field = useRef<HTMLSelectElement>(null);
  const id = useId();
  const others = endChoices(version, i18n.language, { panel, signs, common }).filter(({ value }) => value !== from);

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const connect = (event: FormEvent) => {
    event.preventDefault();
    const other = others.find(({ value }) => value === to)?.value;
    if (other === undefined) return close();
    const { tie, isNew } = tieBetweenNow(room, from, other);
    setTo('');
    field.current?.focus();
    if (isNew) return;
    const [first, second] = [from, other].map(nameOf);
    const text = map('hint.alreadyTied', { first, second });
    session.setState({ chosen: { kind: 'tie', id: tie.id }, said: { text, undo: false, at: Date.now() } });
  };
  const pressed = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    // Not every browser sends a form from a list of choices.
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Enter connects from any of its fields.
    <form className={under.connect} onSubmit={connect} onKeyDown={pressed}>
      <label htmlFor={id}>{panel('withWhom')}</label>
      <select ref={field} id={id} className={line.boxed} value={to} onChange={({ target }) => setTo(target.value)}>
        <option value="" />
        {others.map(({ value }) => (
          <option key={value} value={value}>
            {nameOf(value)}
          </option>
        ))}
      </select>
      <QualityChips
        label={map('newTieQualities')}
        qualities={qualities}
        onChange={(chosen) => session.setState({ qualities: chosen })}
      />
      <div className={under.formActs}>
        <Button look="main" type="submit">
          {map('tool.connect')}
        </Button>
        <Button look="plain" onPress={close}>
          {common('close')}
        </Button>
      </div>
    </form>
  );
}
