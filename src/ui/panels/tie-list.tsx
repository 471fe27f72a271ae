import { useTranslation } from 'react-i18next';
import { newId } from '../../model/ids';
import { otherEnd, tieBetween, tiesOf } from '../../model/questions/ties-of';
import type { Tie, TieEnd } from '../../model/tie';
import { runIn, useMapRoom, useVersion } from '../map/map-room';
import { useNameApart } from '../map/use-name-apart';
import { endChoices } from '../parts/end-choices';
import { AddTie } from './add-tie';
import styles from './panel.module.css';
import { TieSign } from './tie-sign';

/** The ties of somebody as buttons, and a way to make another without drawing. */
export function TieList({ end }: { readonly end: TieEnd }) {
  const room = useMapRoom();
  const version = useVersion();
  const { t, i18n } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const { t: common } = useTranslation('common');
  const nameOf = useNameApart();
  const ties = tiesOf(version, end);
  const untied = (other: TieEnd) => other !== end && !tieBetween(version, end, other);
  const membersOf = (group: TieEnd): readonly TieEnd[] => version.groups.find(({ id }) => id === group)?.members ?? [];
  const others = endChoices(version, i18n.language, { panel: t, signs, common })
    .filter(({ value }) => untied(value) && !membersOf(end).includes(value) && !membersOf(value).includes(end))
    .map(({ value }) => ({ value, words: nameOf(value) }));
  const open = (tie: Tie) => room.session.setState({ chosen: { kind: 'tie', id: tie.id } });
  const add = (value: string) => {
    const tie: Tie = { id: newId(), between: [end, value as TieEnd], qualities: [], direction: 'none' };
    if (runIn(room, { verb: 'addTie', tie })) open(tie);
  };
  return (
    <section className={styles.ties} aria-label={t('ties')}>
      <h3>{t('ties')}</h3>
      {ties.map((tie) => (
        <button key={tie.id} type="button" onClick={() => open(tie)}>
          <TieSign qualities={tie.qualities} />
          <span>{nameOf(otherEnd(tie, end))}</span>
          <small>{tie.label ?? tie.qualities.map((quality) => signs(`quality.${quality}`)).join(', ')}</small>
        </button>
      ))}
      {others.length > 0 && <AddTie others={others} onAdd={add} />}
    </section>
  );
}
