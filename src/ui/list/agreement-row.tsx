import { Trash2 } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DescribeAgreement } from '../../model/changes/describe-agreement';
import type { Agreement } from '../../model/network-map';
import { runIn, useMapRoom } from '../map/map-room';
import { ActsCell } from './acts-cell';
import { Cell, CellText } from './cells';
import styles from './cells.module.css';
import { useListRoom } from './list-room';
import { PeopleButton } from './people-button';
import { PeopleChoice } from './people-choice';
import { RowButton } from './row-button';
import { UnderRow } from './under-row';

type Props = { readonly agreement: Agreement; readonly isOpen: boolean };

/** One thing that was agreed: what, who does it, when, and whom it concerns. */
export const AgreementRow = memo(({ agreement, isOpen }: Props) => {
  const room = useMapRoom();
  const { focusBeside } = useListRoom();
  const { t } = useTranslation('list');
  const { t: common } = useTranslation('common');
  const { id, what, who, when, people } = agreement;
  const name = what.trim() || t('agreements');
  const say = (set: DescribeAgreement['set'], joining?: string) =>
    runIn(room, { verb: 'describeAgreement', agreement: id, set }, joining && `${joining} ${id}`);
  const remove = () => {
    focusBeside(id);
    runIn(room, { verb: 'removeThings', people: [], ties: [], agreements: [id] });
    room.session.setState({ said: { text: t('agreementRemoved'), undo: true, at: Date.now() } });
  };
  return (
    <tbody data-row={id}>
      <tr>
        <th scope="row" className={styles.name}>
          <CellText label={t('what')} column="name" value={what} onWrite={(text) => say({ what: text }, 'what')} />
        </th>
        <Cell label={t('who')}>
          <CellText
            label={t('of', { what: t('who'), name })}
            value={who}
            onWrite={(text) => say({ who: text }, 'who')}
          />
        </Cell>
        <Cell label={t('when')}>
          <CellText
            label={t('of', { what: t('when'), name })}
            value={when}
            onWrite={(text) => say({ when: text }, 'when')}
          />
        </Cell>
        <Cell label={t('whom')}>
          <PeopleButton row={id} label={t('of', { what: t('whom'), name })} people={people} isOpen={isOpen} />
        </Cell>
        <ActsCell>
          <RowButton
            words={common('delete')}
            of={name}
            column="remove"
            icon={<Trash2 aria-hidden="true" size={18} />}
            onPress={remove}
          />
        </ActsCell>
      </tr>
      {isOpen && (
        <UnderRow columns={5}>
          <PeopleChoice
            label={t('of', { what: t('whom'), name })}
            chosen={people}
            onToggle={(person, isIn) =>
              say({ people: isIn ? [...people, person] : people.filter((one) => one !== person) })
            }
          />
        </UnderRow>
      )}
    </tbody>
  );
});
