import { useTranslation } from 'react-i18next';
import { tiesInOrder } from '../../model/questions/ties-in-order';
import { useSession, useVersion } from '../map/map-room';
import { useNameApart } from '../map/use-name-apart';
import type { Opened } from './list-room';
import { ListTable } from './list-table';
import styles from './list-table.module.css';
import { TieRow } from './tie-row';

const columns = [undefined, undefined, styles.directionColumn, undefined, styles.actsColumn];

/** Who is tied to whom, as sentences. */
export function TiesPart({ opened }: { readonly opened: Opened | undefined }) {
  const version = useVersion();
  const { t, i18n } = useTranslation('list');
  const { t: panel } = useTranslation('panel');
  const nameOf = useNameApart();
  const chosen = useSession((state) => (state.chosen.kind === 'tie' ? state.chosen.id : undefined));
  const ties = tiesInOrder(version, i18n.language);
  return (
    <ListTable
      title={panel('ties')}
      columns={columns}
      isEmpty={ties.length === 0}
      empty={t('noTies')}
      heads={[panel('tie'), panel('qualities'), panel('direction'), panel('label'), t('actions')]}
    >
      {ties.map((tie) => (
        <TieRow
          key={tie.id}
          tie={tie}
          first={nameOf(tie.between[0])}
          second={nameOf(tie.between[1])}
          isChosen={tie.id === chosen}
          isOpen={opened?.row === tie.id}
        />
      ))}
    </ListTable>
  );
}
