import { useTranslation } from 'react-i18next';
import { runIn, useMapRoom, useVersion } from '../map/map-room';
import { centreName } from '../parts/scene-words';
import { ActsCell } from './acts-cell';
import { Cell, CellText } from './cells';
import cells from './cells.module.css';
import { EditButton } from './edit-button';
import type { Opened } from './list-room';
import { ListTable } from './list-table';
import table from './list-table.module.css';
import { ConnectButton, TiesButton } from './ties-buttons';
import { TiesUnder } from './ties-under';

type Props = { readonly ties: number; readonly opened: Opened | undefined };

const columns = [table.nameColumn, table.countColumn, undefined];

/** Who or what stands in the middle of the map. */
export function CentrePart({ ties, opened }: Props) {
  const room = useMapRoom();
  const { centre } = useVersion().frame;
  const { t } = useTranslation('list');
  const { t: panel } = useTranslation('panel');
  const { t: signs } = useTranslation('signs');
  const name = centreName(signs, centre);
  const from = opened?.row === 'centre' ? opened.from : undefined;
  return (
    <ListTable title={panel('centre')} columns={columns} heads={[panel('name'), panel('ties'), t('actions')]}>
      <tbody data-row="centre">
        <tr>
          <th scope="row" className={cells.name}>
            <div>
              <CellText
                label={panel('centreName')}
                column="name"
                value={centre.label ?? ''}
                placeholder={centreName(signs, { word: centre.word })}
                onWrite={(label) =>
                  runIn(room, { verb: 'describeFrame', centre: { label: label || undefined } }, 'centre')
                }
              />
              {centre.emoji && <span className={cells.emoji}>{centre.emoji}</span>}
            </div>
          </th>
          <Cell label={panel('ties')}>
            <TiesButton row="centre" of={name} count={ties} opened={from} />
          </Cell>
          <ActsCell>
            <EditButton of={name} thing={{ kind: 'centre' }} />
            <ConnectButton row="centre" of={name} opened={from} />
          </ActsCell>
        </tr>
        {from && <TiesUnder end="centre" columns={3} opened={from} />}
      </tbody>
    </ListTable>
  );
}
