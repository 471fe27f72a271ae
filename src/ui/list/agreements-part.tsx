import { useTranslation } from 'react-i18next';
import { newId } from '../../model/ids';
import { type Agreement, mostAgreements } from '../../model/network-map';
import { runIn, useMapRoom, useVersion, versionIn } from '../map/map-room';
import { AddLine } from './add-line';
import { AgreementRow } from './agreement-row';
import { type Opened, useListRoom } from './list-room';
import { ListTable } from './list-table';
import styles from './list-table.module.css';

const columns = [undefined, undefined, undefined, undefined, styles.actsColumn];

/** What was agreed, in the order in which it was written: five lines at most. */
export function AgreementsPart({ opened }: { readonly opened: Opened | undefined }) {
  const room = useMapRoom();
  const { agreements } = useVersion();
  const { focus } = useListRoom();
  const { t } = useTranslation('list');
  const add = (what: string) => {
    if (what === '') return;
    const agreement: Agreement = { id: newId(), what, who: '', when: '', people: [] };
    runIn(room, { verb: 'addAgreement', agreement });
  };
  const end = () => {
    const last = versionIn(room).agreements.at(-1);
    if (last) focus(last.id, 'name');
  };
  const isFull = agreements.length >= mostAgreements;
  return (
    <ListTable
      title={t('agreements')}
      columns={columns}
      isEmpty={agreements.length === 0}
      empty={t('noAgreements')}
      heads={[t('what'), t('who'), t('when'), t('whom'), t('actions')]}
      after={
        isFull ? (
          <p className={styles.empty}>{t('agreementsFull')}</p>
        ) : (
          <AddLine label={t('addAgreement')} placeholder={t('addAgreement')} column="name" onAdd={add} onEnd={end} />
        )
      }
    >
      {agreements.map((agreement) => (
        <AgreementRow key={agreement.id} agreement={agreement} isOpen={opened?.row === agreement.id} />
      ))}
    </ListTable>
  );
}
