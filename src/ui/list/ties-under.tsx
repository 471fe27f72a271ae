import { useTranslation } from 'react-i18next';
import { otherEnd, tiesOf } from '../../model/questions/ties-of';
import type { TieEnd } from '../../model/tie';
import { useMapRoom, useVersion } from '../map/map-room';
import { useNameApart } from '../map/use-name-apart';
import { TieSign } from '../panels/tie-sign';
import { ConnectForm } from './connect-form';
import { UnderRow } from './under-row';
import styles from './under-row.module.css';

type Props = { readonly end: TieEnd; readonly columns: number; readonly opened: string };

/** The ties of somebody, each a way to its details, and the way to make another. */
export function TiesUnder({ end, columns, opened }: Props) {
  const { session } = useMapRoom();
  const version = useVersion();
  const { t } = useTranslation('list');
  const { t: signs } = useTranslation('signs');
  const nameOf = useNameApart();
  const ties = tiesOf(version, end);
  return (
    <UnderRow columns={columns}>
      {ties.length > 0 && (
        <ul className={styles.ties} aria-label={t('tiesOf', { name: nameOf(end) })}>
          {ties.map((tie) => (
            <li key={tie.id}>
              <button
                type="button"
                onClick={() =>
                  session.setState(({ panelCalls }) => ({
                    chosen: { kind: 'tie', id: tie.id },
                    panelCalls: panelCalls + 1,
                  }))
                }
              >
                <TieSign qualities={tie.qualities} />
                <span>
                  {[
                    nameOf(otherEnd(tie, end)),
                    ...tie.qualities.map((quality) => signs(`quality.${quality}`)),
                    ...(tie.label ? [tie.label] : []),
                  ].join(', ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ConnectForm from={end} takesFocus={opened === 'connect'} />
    </UnderRow>
  );
}
